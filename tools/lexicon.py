#!/usr/bin/env python3
"""Makes core's lexicon.txt: English words with their word classes, most frequent class first.

    apt-get install wordnet-base scowl
    python3 tools/lexicon.py > core/src/main/resources/org/onrecord/analysis/lexicon/lexicon.txt

Facts: word classes, sense counts and lexicographer files from WordNet 3.0 (Princeton University, permissive licence);
which words are in common use from SCOWL, size 60 and below (permissive licence). Both notices are in NOTICE.
"""
import collections
import glob
import re

WORDNET = "/usr/share/wordnet"
SCOWL = "/usr/share/dict/scowl"
CLASSES = {"noun": "N", "verb": "V", "adj": "A", "adv": "R"}
FILES = {"04": "a", "14": "g", "15": "l", "18": "p", "10": "c", "28": "t", "32": "C"}  # lexicographer file -> mark
SENSE_TYPES = {"1": "N", "2": "V", "3": "A", "4": "R", "5": "A"}
HEAD = """\
# English words in common use and their classes, the most frequent class first.
#   N noun, V verb, A adjective, R adverb; "!" behind the first: at least four times as frequent as all others together
#   then, of the noun's two first senses: p person, g group, l place, c communication, t time, a act; of the verb's: C communication
# Facts from WordNet 3.0 and SCOWL (see NOTICE), made by tools/lexicon.py; corrections stand in lexicon-corrections.txt.
"""


def common():
    words = set()
    for path in glob.glob(SCOWL + "/*-words.*"):
        name, size = path.rsplit("/", 1)[1].rsplit(".", 1)
        if int(size) <= 60 and name.split("-")[0] in ("english", "american", "british", "british_z"):
            with open(path, encoding="latin-1") as f:
                words.update(w.strip() for w in f)
    return words


def counts():
    out = collections.Counter()
    with open(WORDNET + "/cntlist.rev") as f:
        for line in f:
            key, _, n = line.split()
            lemma, rest = key.split("%")
            out[lemma, SENSE_TYPES[rest[0]]] += int(n)
    return out


def lexicographer_files(kind):
    out = {}
    with open("%s/data.%s" % (WORDNET, kind)) as f:
        for line in f:
            if not line.startswith(" "):
                offset, number = line.split(" ", 2)[:2]
                out[offset] = number
    return out


def main():
    known, seen, classes, marks = common(), counts(), collections.defaultdict(dict), collections.defaultdict(str)
    for kind, letter in CLASSES.items():
        files = lexicographer_files(kind) if kind in ("noun", "verb") else {}
        with open("%s/index.%s" % (WORDNET, kind)) as f:
            for line in f:
                if line.startswith(" "):
                    continue
                fields = line.split()
                lemma, senses = fields[0], int(fields[2])
                if lemma not in known or not re.fullmatch("[a-z]+(-[a-z]+)*", lemma):
                    continue
                classes[lemma][letter] = (seen[lemma, letter], senses)
                for offset in fields[-senses:][:2]:
                    mark = FILES.get(files.get(offset, ""), "")
                    if mark and mark not in marks[lemma]:
                        marks[lemma] += mark
    print(HEAD, end="")
    for lemma in sorted(classes):
        ranked = sorted(classes[lemma].items(), key=lambda x: (-x[1][0], -x[1][1], "NVAR".index(x[0])))
        letters = [letter for letter, _ in ranked]
        first, others = ranked[0][1][0], sum(n for _, (n, _) in ranked[1:])
        sure = len(letters) > 1 and first >= 4 * max(others, 1)
        print(lemma + "\t" + letters[0] + ("!" if sure else "") + "".join(letters[1:]) + "".join(sorted(marks[lemma])))


main()
