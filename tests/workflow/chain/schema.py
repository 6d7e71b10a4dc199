#!/usr/bin/env python3
"""Fails when a shipped chain does not fit chain.schema.json, or when the schema lets a broken one pass."""
import copy
import json
import pathlib
import sys

import jsonschema

folder = pathlib.Path(sys.argv[1])
schema = json.loads((folder / 'chain.schema.json').read_text(encoding='utf-8'))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)

problems, chains = [], {}
for path in sorted(folder.glob('*.json')):
    if path.name == 'chain.schema.json':
        continue
    chains[path.name] = json.loads(path.read_text(encoding='utf-8'))
    problems += [f'{path.name}: {error.json_path}: {error.message}' for error in validator.iter_errors(chains[path.name])]

# Each break must be seen, or the schema says nothing.
def broken(change):
    chain = copy.deepcopy(chains['internal.json'])
    change(chain, chain['flow']['sequence'][0])
    return chain

BREAKS = {
    'an unknown act': lambda chain, step: step.update(act='shout'),
    'a step without a name': lambda chain, step: step.pop('name'),
    'an unknown key': lambda chain, step: step.update(colour='red'),
    'a deadline of zero': lambda chain, step: step.update(deadline={'workingDays': 0}),
    'an unknown role': lambda chain, step: step.update(who={'rule': 'role', 'name': 'king'}),
    'a return to nowhere': lambda chain, step: step.update(onRefusal='step'),
    'a wrong share': lambda chain, step: step.update(vote={'approve': '2/3'}),
    'an empty sequence': lambda chain, step: chain.update(flow={'sequence': []}),
}
problems += [f'the schema accepts {name}' for name, change in BREAKS.items() if validator.is_valid(broken(change))]
if len(chains) < 5:
    problems.append('fewer than five chains are shipped')
print('\n'.join(problems) or f'{len(chains)} chains ok')
sys.exit(bool(problems))
