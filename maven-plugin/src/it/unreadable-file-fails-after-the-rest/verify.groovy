String log = new File(basedir, 'build.log').text

assert new File(basedir, 'target/onrecord').list().sort().join(' ') == 'bridge.json bridge.yaml'
assert log.contains(':convert (default) on project unreadable-file-fails-after-the-rest: 2 of 3 articles cannot be converted.' +
    ' Mend or exclude what is listed above; what could be read is written to target/onrecord (1 article).')
assert log.indexOf('[ERROR] src/main/articles/latin.txt:3:8: error [ArticleIsReadable]') > 0
