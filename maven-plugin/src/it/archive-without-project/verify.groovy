String log = new File(basedir, 'build.log').text

assert new File(basedir, 'records').list().sort().join(' ') == 
    '2025 actors.csv articles.csv articles.jsonl commitments.csv index.html market.html market.json market.yaml notes.html notes.json notes.yaml quotes.csv'
assert new File(basedir, 'records/2025').list().sort().join(' ') == 'ferry.html ferry.json ferry.yaml'
List<String> lines = new File(basedir, 'records/articles.jsonl').readLines('UTF-8')
assert lines.size() == 3
assert lines[0].contains('"id":"2025/ferry"')
assert log.contains('; 3 written to records (json, yaml, jsonl, html, csv)')

assert new File(basedir, 'records/index.html').getText('UTF-8').contains('href="2025/ferry.html"')

assert new File(basedir, 'onrecord/2025/ferry.json').file : 'the folder that is used if none is named'
assert log.contains('; 3 written to onrecord (json, yaml)')

assert log.contains('[WARNING] archive/notes.txt:5:17: warning [QuotationMarksAreBalanced]')
assert log =~ /\d warnings? in 1 of 3 articles. Mend the places listed above/
assert log.contains('there is no project here; say where the articles are: -Donrecord.sourceDirectory=DIR')
assert log =~ /the source directory \S+archives is not there/
assert log.contains('formats -Donrecord.formats=… (json,yaml)')
assert !(log =~ /\sat [a-z]+\.[a-z.]+\(/) : 'a stack trace for a mistake of the user'
