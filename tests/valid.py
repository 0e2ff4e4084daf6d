# Whether a JSON file is what its JSON Schema says, or an XML file is well formed. Exit 77: this machine cannot tell.
#
#   valid.py FILE.json SCHEMA.json    valid.py FILE.xml
import json
import sys
import xml.etree.ElementTree

if len(sys.argv) == 2:
    xml.etree.ElementTree.parse(sys.argv[1])
    sys.exit(0)
try:
    import jsonschema
except ImportError:
    sys.exit(77)
with open(sys.argv[1], encoding="utf-8") as file, open(sys.argv[2], encoding="utf-8") as schema:
    schema = json.load(schema)
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    wrong = [f"{'/'.join(map(str, e.path))}: {e.message}" for e in kind(schema).iter_errors(json.load(file))]
print("\n".join(wrong), end="\n" if wrong else "")
sys.exit(1 if wrong else 0)
