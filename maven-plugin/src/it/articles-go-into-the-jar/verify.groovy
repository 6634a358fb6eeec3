import java.util.zip.ZipFile

String log = new File(basedir, 'build.log').text

assert log.count('; 2 written to target/onrecord (json, yaml)') == 1
assert log.count('[INFO] skipped') == 3 : 'both goals, then one'
assert !log.contains('[WARNING] src/main/articles')
assert !log.contains(': error [')

new ZipFile(new File(basedir, 'target/articles-go-into-the-jar-1.jar')).withCloseable { jar ->
    assert jar.getEntry('bridge.json')
    assert jar.getEntry('bridge.yaml')
    assert jar.getEntry('region/harvest.json')
    String bridge = jar.getInputStream(jar.getEntry('bridge.json')).getText('UTF-8')
    assert bridge.contains('"id": "bridge"')
    assert bridge.contains('"text": "Lowmark closes its oldest bridge"')
}
