import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
String byline = 'no line says who wrote the article'

assert log.contains("[ERROR] src/main/articles/news/bridge.txt:1:1: error [ArticleHasByline] $byline".toString())
assert !log.contains('opinion/column.txt') && !log.contains('agency.txt:1:1: error')
assert log.contains('[INFO] src/main/articles/onrecord-suppressions.txt:2:1: note [SuppressionIsUsed] nothing is suppressed by QuoteHasSpeaker opinion/**; remove it')
assert log.contains('[INFO] 3 articles: 1 error, 1 note (1 suppressed)')
assert log.contains('1 error in 1 of 3 articles.')

def results = new JsonSlurper().parse(new File(basedir, 'target/onrecord/findings.sarif'), 'UTF-8').runs[0].results
def suppressed = results.findAll { it.suppressions }
assert suppressed*.suppressions*.justification == [['the agency signs nothing, ever']]

assert log.contains('[INFO] 3 articles: 1 note\n') : 'the rule is off by the command line'
assert log.contains('rules: unknown rule "ArticleHasBylines"; did you mean ArticleHasByline?')
assert !(log =~ /\sat [a-z]+\.[a-z.]+\(/) : 'a stack trace for a mistake of the user'
