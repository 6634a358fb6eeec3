import groovy.json.JsonSlurper
import java.util.zip.GZIPInputStream

String log = new File(basedir, 'build.log').text

List<Map> articles(String shard) {
  new GZIPInputStream(new File(basedir, shard).newInputStream()).withCloseable { shardStream ->
    shardStream.readLines('UTF-8').collect { new JsonSlurper().parseText(it) }
  }
}

assert articles('out/folder/part-00000.jsonl.gz')*.id == ['2025/rail', '2025/tram']
Map page = articles('out/day/part-00000.jsonl.gz')[0]
assert page.id == 'echo.example/2026/pier'
assert page.publication == [url: 'https://echo.example/2026/pier.html', date: '2026-11-24']
assert page.quotes[0].speaker == 'ann-roe'
assert log.contains('1 article in 1 shard in out/day; 0 not read; 1 passed over (1 not HTML)')

assert (0..2).collectMany { articles("out/lines/part-0000${it}.jsonl.gz")*.id } == (1..5).collect { "ferries/$it".toString() }
assert log.contains('5 articles in 3 shards in out/lines; 0 not read')
assert log.contains('5 articles in 3 shards in out/lines; 5 of them from before; 0 not read') : 'all was done'

assert log =~ /news was begun otherwise: articlesPerShard was 2 and is 4. .* -Donrecord.restart/
List<String> news = new File(basedir, 'out/news').list().findAll { !it.startsWith('.') }.sort()
assert news == ['onrecord-archive.json', 'part-00000.jsonl', 'unread-00000.jsonl']
assert new File(basedir, 'out/news/part-00000.jsonl').readLines('UTF-8').collect { new JsonSlurper().parseText(it).id } ==
    ['2025/pier', '2025/pier-2', 'escape']
Map unread = new JsonSlurper().parse(new File(basedir, 'out/news/unread-00000.jsonl'))
assert unread.entry == 'broken.json'
assert unread.place.startsWith('entry 5, line 1, column ')
assert log.contains('3 articles in 1 shard in out/news; 1 not read (out/news/unread-*.jsonl); 1 passed over (1 no article by the name); 1 id made longer, being taken')

assert log =~ /what was read is written, but this cannot be read: cut.jsonl.gz beyond line \d/
assert articles('onrecord-archive/part-00000.jsonl.gz').size() > 50
assert log.contains('news.rar is no archive that is read, by its ending; read are .jsonl, .jsonl.gz')
assert log.contains('say which archives: -Donrecord.archive=news.warc.gz')
assert !(log =~ /\sat [a-z]+\.[a-z.]+\(/) : 'a stack trace for a mistake of the user'
