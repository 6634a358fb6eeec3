import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
List<String> warnings = log.readLines().findAll { it.startsWith('[WARNING] src/main/articles') }

assert warnings.size() == 1 && warnings[0].contains('bridge.txt:47:28: warning [QuotationMarksAreBalanced]') : warnings
assert log.contains('[INFO] onrecord-baseline.json:1:1: note [BaselineIsCurrent] 1 finding of the baseline is no longer there; take it out with mvn onrecord:baseline')
assert log.contains('[INFO] 2 articles: 1 warning, 1 note (2 in the baseline)')
assert log.contains('1 warning, 1 note in 1 of 2 articles.')

assert log.contains('[INFO] 3 findings in onrecord-baseline.json: 1 new, 1 gone')
String baseline = new File(basedir, 'onrecord-baseline.json').getText('UTF-8')
def findings = new JsonSlurper().parseText(baseline).findings
assert findings*.rule == ['ArticleHasByline', 'QuotationMarksAreBalanced', 'QuotationMarksAreBalanced']
assert findings*.reason == ['', 'the poet writes it so', '']

assert log.contains('[INFO] 2 articles: no findings (3 in the baseline)')
assert log.contains('[INFO] 2 articles: no findings (3 in the baseline); 2 written to target/onrecord (json, yaml)')
def results = new JsonSlurper().parse(new File(basedir, 'target/onrecord/findings.sarif'), 'UTF-8').runs[0].results
assert results*.baselineState == ['unchanged'] * 3
assert results*.suppressions*.size() == [1] * 3

assert log.contains('pom.xml:1:1: this is no sound JSON; ')
assert !(log =~ /\sat [a-z]+\.[a-z.]+\(/) : 'a stack trace for a mistake of the user'
