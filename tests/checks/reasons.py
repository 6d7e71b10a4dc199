#!/usr/bin/env python3
"""Fails when a reason used in the code has no sentence in resources/reasons, or a sentence there has no user."""
import json
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
listed, problems = {}, []
for path in sorted((root / 'resources/reasons').glob('*.json')):
    for reason, sentence in json.loads(path.read_text(encoding='utf-8')).items():
        area = reason.split('.')[0]
        if area != path.stem:
            problems.append(f'{path.name}: {reason} belongs in {area}.json')
        if reason in listed:
            problems.append(f'{path.name}: {reason} is listed twice')
        for language in ('vi', 'en'):
            if not sentence.get(language, '').strip():
                problems.append(f'{path.name}: {reason} has no sentence in "{language}"')
        listed[reason] = path.name

areas = '|'.join(sorted({reason.split('.')[0] for reason in listed}))
literal = re.compile(rf'"((?:{areas})\.[a-z0-9]+(?:-[a-z0-9]+)*)"')
used = set()
for layer in ('core', 'workflow', 'ui', 'app'):
    for path in sorted((root / layer).rglob('*')):
        if path.suffix not in {'.h', '.cpp'}:
            continue
        text = path.read_text(encoding='utf-8')
        used |= {match for match in literal.findall(text) if match in listed}
        for use in re.findall(r'ErrorKind::\w+,\s*"([^"]+)"', text) + re.findall(r'\brefuse\(\s*"([^"]+)"', text):
            used.add(use)
            if use not in listed:
                problems.append(f'{path.relative_to(root)}: "{use}" has no sentence in resources/reasons')
problems += [f'{listed[reason]}: {reason} is used nowhere' for reason in sorted(set(listed) - used)]
print('\n'.join(problems) or f'{len(listed)} reasons ok')
sys.exit(bool(problems))
