String page = new File(basedir, 'target/site/onrecord.html').getText('UTF-8')
assert page.contains('QuotationMarksAreBalanced')
assert page.contains('old &lt;one&gt; &amp; its stand') && !page.contains('<one>')
assert page.contains("default-src 'none'")
assert new File(basedir, 'target/site/project-reports.html').getText('UTF-8').contains('onrecord.html')
assert new File(basedir, 'target/onrecord/findings.html').getText('UTF-8') == page
