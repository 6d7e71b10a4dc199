#!/usr/bin/env python3
"""Fails when a sentence of the windows has no English, or the translation has lost a placeholder."""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

root, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]


def messages(path):
    for context in ElementTree.parse(path).getroot().iter('context'):
        for message in context.iter('message'):
            translation = message.find('translation')
            yield (context.findtext('name'), message.findtext('source'), message.findtext('comment') or ''), translation


known = {key: translation for key, translation in messages(root / 'resources/translations/chauban_en.ts')}
with tempfile.TemporaryDirectory() as folder:
    fresh = pathlib.Path(folder) / 'fresh_en.ts'
    subprocess.run([lupdate, '-locations', 'none', '-silent', '-I', '.', '-source-language', 'vi', '-target-language', 'en',
                    'ui', 'app/desktop', '-ts', fresh], cwd=root, check=True, capture_output=True)
    wanted = [key for key, _ in messages(fresh)]

problems = []
for key in wanted:
    if not key[0]:  # an alias of the class that has tr()
        problems.append(f'"{key[1]}" is asked of a class that lupdate cannot name: it stays Vietnamese')
    translation = known.get(key)
    text = '' if translation is None else ''.join(translation.itertext()).strip()
    if translation is None or translation.get('type') == 'unfinished' or not text:
        problems.append(f'{key[0]}: no English for "{key[1]}" (packaging/translate)')
    elif set(re.findall(r'%[1-9n]', key[1])) != set(re.findall(r'%[1-9n]', text)):
        problems.append(f'{key[0]}: placeholders differ in "{key[1]}"')
print('\n'.join(problems) or f'{len(wanted)} sentences, all in English')
sys.exit(bool(problems) or not wanted)
