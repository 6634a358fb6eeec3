String log = new File(basedir, 'build.log').text

String noWords = 'error [ArticleIsNotEmpty] the article has no words; put its text here, or remove the file'
String twice = 'error [ArticleHasOneSource] this is the same article as '
[
    "curly.txt:1:1: $noWords",
    "empty.txt:1:1: $noWords",
    'huge.txt:1:1: error [ArticleIsReadable] the file has 20 MB, and at most 16 MB are read; split it, or raise maxFileSize',
    'latin.txt:2:8: error [ArticleIsReadable] not UTF-8 at byte offset 28: found E9; save the file as UTF-8, or name the encoding it is in',
    'region.txt:1:1: error [ArticleIsReadable] this is a folder with the name of an article; rename it, or exclude it',
    "straight.txt:1:1: $noWords",
    "twice/ferry.json:1:1: ${twice}ferry.txt and ferry.yaml; keep one, or one text and one record beside it",
    "twice/ferry.txt:1:1: ${twice}ferry.json and ferry.yaml; keep one, or one text and one record beside it",
    "twice/ferry.yaml:1:1: ${twice}ferry.json and ferry.txt; keep one, or one text and one record beside it",
].each { assert log.contains("[ERROR] archive/$it".toString()) }
assert log.contains('[INFO] 11 articles: 9 errors; 5 written to onrecord (json, jsonl)')
assert log.contains('6 of 11 articles cannot be converted. Mend or exclude what is listed above; what could be read is written to onrecord (5 articles).')

File records = new File(basedir, 'onrecord')
assert records.list().sort().join(' ') == 'articles.jsonl curly.json empty.json mark.json region.txt straight.json'
assert new File(records, 'region.txt').list().join(' ') == 'ferry.json'
assert new File(records, 'articles.jsonl').readLines('UTF-8').size() == 5
assert new File(records, 'mark.json').getText('UTF-8').contains('"headline": {"start": 1,')

assert log.contains('formats: unknown format "xml"; known are ')
assert log =~ /cannot write \S+verify.groovy: a file is in the place of a folder; put that right, or name another outputDirectory/
assert !(log =~ /\sat [a-z]+\.[a-z.]+\(/) : 'a stack trace for a mistake of the user'
