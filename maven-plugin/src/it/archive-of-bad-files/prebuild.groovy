int mb = 1 << 20
File archive = new File(basedir, 'archive')
new File(archive, 'straight.txt').text = '"' * (15 * mb)
new File(archive, 'curly.txt').setText('“”' * (15 * mb).intdiv(6), 'UTF-8')
new File(archive, 'huge.txt').text = 'A line of words.\n' * (20 * mb).intdiv(17)
new File(archive, 'empty.txt').text = ''
new File(archive, 'latin.txt').setText('\uFEFFThe café is shut\n', 'UTF-8')
new File(archive, 'latin.txt').append('The café stays shut.\n', 'ISO-8859-1')
new File(archive, 'mark.txt').setText('\uFEFF' + 'Harbour clock stands still\n\nBy Ida Tarn\n\nIt stopped on Monday, said Ada Brook, who winds it.\n', 'UTF-8')
