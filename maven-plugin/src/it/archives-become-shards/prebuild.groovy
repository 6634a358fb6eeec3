import java.util.zip.GZIPOutputStream
import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

String story(int number) {
  "Pier $number opens\n\nBy Vera Lind\n\n“No fare will rise,” Ann Roe, the mayor, said.\n"
}

String page(int number) {
  "<html><article><h1>Pier $number opens</h1><p>“No fare will rise,” Ann Roe, the mayor, said.</p></article></html>"
}

void gzip(String name, byte[] bytes) {
  new GZIPOutputStream(new File(basedir, name).newOutputStream()).withCloseable { it.write(bytes) }
}

byte[] header(String name, int size) {
  byte[] header = new byte[512]
  def put = { int at, String words -> System.arraycopy(words.bytes, 0, header, at, words.length()) }
  put(0, name)
  put(100, '0000644\0')
  put(124, String.format('%011o\0', size))
  put(148, '        ')
  put(156, '0')
  put(257, 'ustar\u000000')
  put(148, String.format('%06o\0 ', header.collect { it & 0xFF }.sum()))
  header
}

new ZipOutputStream(new File(basedir, 'news.zip').newOutputStream()).withCloseable { zip ->
  ['2025/pier.txt': story(1), '2025/pier.md': story(2), 'README.md': 'no article', '../escape.txt': story(3),
   'broken.json': '{}'].each { name, content ->
    zip.putNextEntry(new ZipEntry(name))
    zip.write(content.getBytes('UTF-8'))
  }
}

def tar = new ByteArrayOutputStream()
['2025/rail.txt', '2025/tram.txt'].eachWithIndex { name, number ->
  byte[] content = story(number).getBytes('UTF-8')
  tar.write(header(name, content.length))
  tar.write(Arrays.copyOf(content, (content.length + 511).intdiv(512) * 512))
}
tar.write(new byte[1024])
gzip('folder.tar.gz', tar.toByteArray())

def record = { String head, String http ->
  byte[] body = http.getBytes('UTF-8')
  "WARC/1.0\r\nWARC-Record-ID: <urn:uuid:${UUID.randomUUID()}>\r\nWARC-Date: 2026-11-24T09:30:00Z\r\n" +
      "${head}Content-Length: ${body.length}\r\n\r\n" + http + '\r\n\r\n'
}
new File(basedir, 'crawl').mkdir()
def answer = 'WARC-Type: response\r\nContent-Type: application/http;msgtype=response\r\nWARC-Target-URI: '
new File(basedir, 'crawl/day.warc').setText(
    record('WARC-Type: warcinfo\r\nContent-Type: application/warc-fields\r\n', 'software: by hand\r\n') +
    record(answer + 'https://echo.example/2026/pier.html\r\n',
        'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n' + page(4)) +
    record(answer + 'https://echo.example/style.css\r\n', 'HTTP/1.1 200 OK\r\nContent-Type: text/css\r\n\r\np {}'),
    'UTF-8')

def line = { int number ->
  '{"id":"ferries/' + number + '","publisher":"Echo","publishedOn":"2026-11-24","text":"' +
      story(number).replace('\n', '\\n') + '"}\n'
}
def lines = { int number -> (1..number).collect { line(it) }.join('').getBytes('UTF-8') }
gzip('lines.jsonl.gz', lines(5))
gzip('cut.jsonl.gz', lines(400))
File cut = new File(basedir, 'cut.jsonl.gz')
cut.bytes = Arrays.copyOf(cut.bytes, cut.bytes.length.intdiv(2))
new File(basedir, 'news.rar').text = 'no'
true
