# SPDX-FileCopyrightText: Châu Bản contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Letters that come in: numbers, duplicates, forged ones."""
import os
import random
import re
import signal
import subprocess
import time

from office import CLERK, DONE, NEGATIVE, REFUSED, assert_vietnamese, main


def killed_import(office, files, dice):
    """Starts an import and kills it at some moment within its next papers; answers the numbers that it had told."""
    words = [office.program, 'document', 'import', *files, '--body', 'HĐND']
    process = subprocess.Popen(words, env=office.environment(CLERK), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    told, fresh, wanted = [], 0, dice.randint(0, 4)
    while fresh < wanted and (line := process.stdout.readline().decode()):
        told.append(line)  # a paper that a killed import kept without telling is told by a later one
        fresh += 'trước đó' not in line
    time.sleep(dice.uniform(0, 0.08 if wanted else 0.3))
    process.kill()
    told += process.communicate()[0].decode().splitlines()
    killed = process.returncode == -signal.SIGKILL
    return dict(re.findall(r'(\S+\.pdf): .*số đến (\d+)', '\n'.join(told))), killed


def twenty_papers(office):
    folders = [office.path('papers', agency) for agency in ('phuc-lam-dong', 'so-khcn')]
    files = [os.path.join(folder, name) for folder in folders for name in sorted(os.listdir(folder))]
    return files + [office.make_pdf(f'den-{i}.pdf', [f'Van ban den {i}']) for i in range(20 - len(files))]


def numbers_survive_kills(office):
    office.run('register', 'open', '--kind', 'incoming', '--body', 'HĐND', '--opening', 1533, by=CLERK)
    files, acknowledged, kills = twenty_papers(office), {}, 0
    dice = random.Random()
    while len(acknowledged) < 20:
        told, killed = killed_import(office, files, dice)
        for name, number in told.items():
            assert acknowledged.setdefault(name, number) == number, f'{name}: {acknowledged[name]} became {number}'
        kills += killed
        office.intact()

    final = office.document('import', *files, '--body', 'HĐND', by=CLERK)['documents']
    repeated = office.document('import', *files, '--body', 'HĐND', by=CLERK)['documents']

    assert kills >= 3, f'only {kills} imports were killed in between'
    assert sorted(one['number'] for one in final) == list(range(1533, 1553)), final
    assert [one['number'] for one in repeated] == [one['number'] for one in final]
    for one in final:
        assert str(one['number']) == acknowledged.get(one['file'], str(one['number'])), one
    registered = [one for one in office.run('document', 'list', '--limit', 500, by=CLERK)['documents']
                  if one.get('number', 0) >= 1533]
    assert len(registered) == 20, f'{len(registered)} registered'


def joined_under_one_number(office):
    metadata = ['--notation', '77/SGDĐT-VP', '--date', '2026-03-02', '--agency', 'Sở Giáo dục và Đào tạo']
    scan = office.make_pdf('scan.pdf', ['ban scan'])
    mail = office.make_pdf('thu.pdf', ['ban goc qua thu dien tu'])
    first = office.receive(mail, *metadata)

    second = office.receive(scan, *metadata, code=REFUSED)
    assert second['error'] == 'register.duplicate' and second['duplicateOf'] == first['document'], second
    assert_vietnamese(second['message'])
    office.document('join', first['document'], scan, '--note', 'bản giấy đến sau', by=CLERK)
    again = office.receive(mail, *metadata)

    view = office.show(first['document'], CLERK)
    assert view['number'] == first['number'] == again['number']
    assert [one['name'] for one in view['files']] == ['thu.pdf', 'scan.pdf'], view['files']
    after = office.receive(office.waiting())
    assert after['number'] == first['number'] + 1, 'a number was lost to the second copy'


def forged_letter_goes_back(office):
    letter = office.make_pdf('cong-van.pdf', ['Kinh phi: 100 trieu dong'])
    signed, forged = office.path('da-ky.pdf'), office.path('bi-sua.pdf')
    office.run('sign', letter, '--out', signed, '--p12', office.path('keys', 'tong.nb.p12'),
               '--pass-file', office.path('password'), '--invisible')
    with open(signed, 'rb') as source, open(forged, 'wb') as target:
        content = source.read()
        assert content.count(b'100 trieu') == 1
        target.write(content.replace(b'100 trieu', b'900 trieu'))
    before = office.receive(office.waiting(0))['number']

    verdict = office.run('verify', '--trust', office.path('roots.pem'), forged, code=NEGATIVE)
    assert '"integrity":"broken"' in verdict.output and '"verdict":"invalid"' in verdict.output, verdict
    received = office.receive(forged, code=NEGATIVE)
    assert received['state'] == 'received' and 'number' not in received, received
    refused = office.document('reject', received['document'], by=CLERK, code=None)
    assert refused.code != DONE, 'sent back without a reason'
    office.document('reject', received['document'], '--reason', 'Chữ ký số không còn toàn vẹn', by=CLERK)

    view = office.show(received['document'], CLERK)
    assert view['state'] == 'rejected' and 'number' not in view, view
    assert 'Chữ ký số không còn toàn vẹn' in str(view['history']), view['history']
    assert office.receive(office.waiting(1))['number'] == before + 1, 'a number was used'
    whole = office.receive(signed)
    assert whole['state'] == 'registered', whole


if __name__ == '__main__':
    main(globals())
