
// Search and filter; without it the page shows everything.
"use strict";
{
  const search = document.getElementById("search");
  const speaker = document.getElementById("speaker");
  const found = document.getElementById("found");
  const sections = [...document.querySelectorAll("main section")].map((section) => ({
    count: section.querySelector(".count"),
    rows: [...section.querySelectorAll("tbody tr")].map((row) => ({
      row,
      words: row.textContent.toLowerCase(),
    })),
  }));

  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const name = speaker.value && `|${speaker.value}|`;
    const counts = sections.map(({ rows, count }) => {
      const shown = rows.filter((one) => {
        const fits =
          words.every((word) => one.words.includes(word)) &&
          (!name || one.row.dataset.speakers.includes(name));
        one.row.hidden = !fits;
        return fits;
      });
      count.textContent = shown.length;
      return shown.length;
    });
    found.textContent =
      words.length || name ? `${counts[0]} articles, ${counts[1]} open promises` : "";
  };

  search.addEventListener("input", filter);
  speaker.addEventListener("change", filter);
  document.getElementById("filters").hidden = false;
  filter();
}
