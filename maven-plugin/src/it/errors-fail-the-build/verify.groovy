String log = new File(basedir, 'build.log').text

[
    'empty.txt:1:1: error [ArticleIsNotEmpty] the article has no words; put its text here, or remove the file',
    'latin.txt:5:43: error [ArticleIsReadable] not UTF-8 at byte offset 77: found E9',
    'strike.json:15:29: error [WordsMatchText] the file gives the words "Anna Roe", but at 54 to 61 the text has "Ann Roe"',
    'strike.json:22:19: error [SpansLieInText] the span ends at 4800, but the text at 63',
    'strike.json:23:18: error [ReferencesResolve] no actor of this article has the id "roe"; did you mean "ann-roe"?',
    'typing.yaml:5:1: error [ArticleIsReadable] the record has an unknown field "headlines"',
].each { assert log.contains('[ERROR] src/main/articles/' + it) }

assert log.contains('''
[ERROR]           "speaker": "roe"
[ERROR]                      ^
''') : 'the line and a caret under the value'
assert log.contains('[INFO] 4 articles: 6 errors')
assert log.contains('6 errors in 4 of 4 articles. Mend the places listed above, or let them pass with -Donrecord.failOn=never.')
assert !(log =~ /\sat [a-z]+\.[a-z.]+\(/) : 'a stack trace for a mistake of the user'
assert !log.contains('onrecord:convert') && !log.contains(':convert (default)') : 'the build went on after the check'
