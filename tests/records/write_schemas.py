"""Write the published schemas anew after a deliberate change of the records.

python -m tests.records.write_schemas
"""

import json
from pathlib import Path

from collatio.records.schema import SCHEMAS, derive

if __name__ == "__main__":
    folder = Path("src/collatio/records/schemas")
    for schema in SCHEMAS:
        text = json.dumps(derive(schema), ensure_ascii=False, indent=1) + "\n"
        (folder / f"{schema}-1.json").write_text(text, "utf-8")
