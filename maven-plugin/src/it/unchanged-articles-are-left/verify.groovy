String[] runs = new File(basedir, 'build.log').text.split('Building unchanged-articles-are-left 1')
assert runs.length == 4

List<String> findings(String run) {
    run.readLines().findAll { it =~ /^\[\w+\] src\/main\/articles/ }
}

assert !findings(runs[1]).empty
assert findings(runs[1]) == findings(runs[2])
assert !runs[1].contains('unchanged since')
assert runs[2].count('[INFO] 2 of 2 articles unchanged since the last run, not analysed again') == 2
assert runs[3].count('[INFO] 1 of 1 article unchanged since the last run, not analysed again') == 2
assert runs[3].contains('[INFO] 1 file removed that the last run wrote for other articles or formats')

assert new File(basedir, 'target/onrecord/town/lighthouse.json').file
assert !new File(basedir, 'target/onrecord/town/school.json').exists()
assert new File(basedir, 'target/onrecord/articles.jsonl').readLines('UTF-8').size() == 1
assert new File(basedir, 'target/onrecord-cache/validate-default.jsonl').file
