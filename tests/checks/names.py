#!/usr/bin/env python3
"""Fails when two headers define a type of the same name in namespace chauban: linked into one program they would be
silently taken for each other (one-definition rule), or when a test's name holds a semicolon: ctest would cut it there
and run nothing."""
import collections
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
places = collections.defaultdict(set)
for layer in ('core', 'workflow', 'ui', 'app'):
    for path in sorted((root / layer).rglob('*.h')):
        for line in path.read_text(encoding='utf-8').splitlines():
            # Types at namespace scope stand in the first column; without a brace, a line that ends in ';' declares.
            match = re.match(r'(?:struct|class|enum class)\s+(?:\[\[nodiscard\]\]\s+)?(\w+)\b(?!<)', line)
            if match and ('{' in line or not line.rstrip().endswith(';')):
                places[match[1]].add(path.relative_to(root).as_posix())
problems = [f'{name}: {", ".join(sorted(files))}' for name, files in sorted(places.items()) if len(files) > 1]
for path in sorted((root / 'tests').rglob('*.cpp')):
    for name in re.findall(r'TEST_CASE\(((?:\s*"[^"]*")+)', path.read_text(encoding='utf-8')):
        if ';' in name:
            problems.append(f'{path.relative_to(root)}: a semicolon in {name}')
print('\n'.join(problems) or f'{len(places)} type names ok')
sys.exit(bool(problems))
