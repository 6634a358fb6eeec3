
// Shows what belongs together; the page can be read without it.
"use strict";
{
  const text = document.querySelector("main");
  const panel = document.getElementById("record");

  const belongsTo = (id) =>
    document.querySelectorAll(`[data-fact="${CSS.escape(id)}"], [id="${CSS.escape(id)}"]`);
  const mentions = (id) => document.querySelectorAll(`main .actor[data-actor="${CSS.escape(id)}"]`);

  const follow = (target) => {
    document.querySelectorAll(".lit").forEach((lit) => lit.classList.remove("lit"));
    if (!(target instanceof Element)) {
      return;
    }
    const place = target.closest("[data-fact], [data-actor], aside li[id]");
    const sign = target.closest("a.sign");
    const fact = sign ? sign.hash.slice(1) : place?.dataset.fact || place?.id;
    if (fact) {
      belongsTo(fact).forEach((one) => one.classList.add("lit"));
    }
    if (fact && text.contains(target)) {
      reveal(document.getElementById(fact));
    }
    const actor = place?.dataset.actor || speakerOf(fact) || fact;
    if (actor) {
      mentions(actor).forEach((one) => one.classList.add("lit"));
      document.getElementById(actor)?.classList.add("lit");
    }
  };
  // Where the panel scrolls by itself, and without moving the page.
  const reveal = (entry) => {
    const top = entry ? entry.offsetTop - panel.scrollTop : 0;
    if (entry && (top < 0 || top + entry.offsetHeight > panel.clientHeight)) {
      panel.scrollTop = entry.offsetTop - panel.clientHeight / 3;
    }
  };
  const speakerOf = (fact) =>
    fact && text.querySelector(`[data-fact="${CSS.escape(fact)}"]`)?.dataset.actor;

  const show = (event) => {
    if (!(event.target instanceof Element) || event.target.closest("a")) {
      return;
    }
    const place = event.target.closest("[data-fact], [data-actor]");
    const entry = place && document.getElementById(place.dataset.fact || place.dataset.actor);
    if (entry && getSelection().isCollapsed) {
      location.hash = entry.id;
    }
  };

  for (const side of [text, panel]) {
    side.addEventListener("pointerover", (event) => follow(event.target));
    side.addEventListener("pointerleave", () => follow(null));
    side.addEventListener("focusin", (event) => follow(event.target));
  }
  text.addEventListener("click", show);
  document.body.classList.add("follows");
}
