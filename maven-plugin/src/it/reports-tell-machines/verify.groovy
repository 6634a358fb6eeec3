import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper

File output = new File(basedir, 'target/onrecord')
String log = new File(basedir, 'build.log').text

def sarif = new JsonSlurper().parse(new File(output, 'findings.sarif'), 'UTF-8')
def run = sarif.runs[0]
int number = run.results.size()
assert number == 2
assert run.results*.locations*.get(0)*.physicalLocation*.artifactLocation*.uri == ['src/main/articles/bridge.txt', 'src/main/articles/latin.txt']
assert run.results*.ruleId == ['QuotationMarksAreBalanced', 'ArticleIsReadable']
assert run.invocations[0].toolExecutionNotifications.size() == 1
assert run.tool.driver.version ==~ /\d+\..*/

def json = new JsonSlurper().parse(new File(output, 'findings.json'), 'UTF-8')
assert json.articles == 3 && json.unreadable == 1 && json.counting == 2

def junit = new XmlSlurper().parse(new File(output, 'findings-junit.xml'))
assert junit.testsuite*.'@name'*.text() == ['src/main/articles/bridge.txt', 'src/main/articles/latin.txt', 'src/main/articles/region/harvest & rain.txt']
assert junit.testsuite*.'@errors'*.text() == ['0', '1', '0']

def checkstyle = new XmlSlurper().parse(new File(output, 'findings-checkstyle.xml'))
assert checkstyle.file.error*.'@severity'*.text() == ['warning', 'error']
assert !output.list().any { it.endsWith('.part') }

List<String> annotations = log.readLines().findAll { it.startsWith('::') }
assert annotations.size() == 2 : 'each once, though two goals found it'
assert annotations[0].startsWith('::warning file=src/main/articles/bridge.txt,line=7,col=22,endLine=7,endColumn=23,title=QuotationMarksAreBalanced::')
assert annotations[1].startsWith('::error file=src/main/articles/latin.txt,line=1,col=4,title=ArticleIsReadable::')
