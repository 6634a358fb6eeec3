String log = new File(basedir, 'build.log').text

assert log.contains('[INFO] 1 article: no findings; 1 written to target/onrecord (json, yaml)')
String json = new File(basedir, 'target/onrecord/ferry.json').getText('UTF-8')
assert json.contains('"title": "runs the ferry"') : 'what only the person knew'
assert json.contains('"basis": "desk"')
assert new File(basedir, 'src/main/articles/ferry.yaml').getText('UTF-8').startsWith('# corrected by hand')

assert log.contains('[ERROR] edited/ferry.txt:5:16: error [RecordMatchesText]')
assert log.contains('1 error in 1 article. Mend the places listed above')

assert log =~ /\[INFO\] edited\/ferry.yaml: \d+ spans moved/
assert log.contains('[INFO] 1 record brought up to date')
assert log.trim().split('Building curated-record-is-written')[-1].contains('[INFO] 1 article: no findings')
String moved = new File(basedir, 'edited/ferry.yaml').getText('UTF-8')
assert moved.startsWith('# corrected by hand')
assert moved.contains('title: runs the ferry')
