#!/usr/bin/env python3
"""Fails when a source file includes a layer above its own, or a Qt class its layer may not see, or SQL strays."""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
LAYERS = {'core': {'core'}, 'workflow': {'workflow', 'core'}, 'ui': {'ui', 'workflow', 'core'},
          'app': {'app', 'ui', 'workflow', 'core'}}
FORBIDDEN_QT = {
    'core': re.compile(r'<(QWidget|QApplication|QDialog|QMessageBox|QIcon|QPixmap|QAbstract\w*Model|QSettings|QSql\w*)>'),
    'workflow': re.compile(r'<(QObject|QTimer|QNetwork\w*|QSql\w*|QWidget|QSettings)>'),
}
SQL = re.compile(r'\b(INSERT INTO|DELETE FROM|SELECT [\w*(].* FROM|UPDATE \w+ SET)\b')
# The database adapters speak SQL of their own; search builds its index.
SQL_FOLDERS = ('core/database/', 'core/search/')

problems = []
for layer, allowed in LAYERS.items():
    for path in sorted((root / layer).rglob('*')):
        if path.suffix not in {'.h', '.cpp'}:
            continue
        name = path.relative_to(root).as_posix()
        text = path.read_text(encoding='utf-8')
        if 'SPDX-License-Identifier' not in text[:200]:
            problems.append(f'{name}: no SPDX header')
        for number, line in enumerate(text.splitlines(), 1):
            include = re.match(r'\s*#include "(\w+)/', line)
            if include and include[1] in LAYERS and include[1] not in allowed:
                problems.append(f'{name}:{number}: {layer} must not include {include[1]}/')
            if layer == 'ui' and '"core/database/' in line:
                problems.append(f'{name}:{number}: ui must not see the database')
            if (rule := FORBIDDEN_QT.get(layer)) and rule.search(line):
                problems.append(f'{name}:{number}: {line.strip()} does not belong in {layer}/')
            if SQL.search(line) and '/rows/' not in name and not name.startswith(SQL_FOLDERS):
                problems.append(f'{name}:{number}: SQL stands only in rows/ folders')
print('\n'.join(problems) or 'layers ok')
sys.exit(bool(problems))
