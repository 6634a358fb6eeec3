String log = new File(basedir, 'build.log').text

assert log.contains('thread count of 2')
assert log.count('1 written to target/onrecord (json, yaml)') == 2
assert new File(basedir, 'north/target/onrecord/quarry.json').file
assert new File(basedir, 'south/target/onrecord/quay.yaml').file
assert log.count('[INFO] no articles: src/main/articles is not there') == 2 : 'the bare module says so, once a goal; the parent says nothing'
assert !log.contains('not marked as thread-safe') && !log.contains('@threadSafe')
