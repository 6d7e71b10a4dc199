# SPDX-FileCopyrightText: Châu Bản contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A further agency with other units and a chain of its own, made of tables and files alone."""
import json
import os

from office import main, judged
from signing import everybody_accepts

TABLES = {
    'agency.csv': 'name,code,zone,place\nTrường Cao đẳng nghề Bình Sơn,H99.7,Asia/Ho_Chi_Minh,Bình Sơn\n',
    'bodies.csv': 'notation,name,superior,place\nCĐNBS,Trường Cao đẳng nghề Bình Sơn,Ủy ban nhân dân tỉnh,Bình Sơn\n',
    'units.csv': 'code,name,notation\nBGH,Ban Giám hiệu,\nHC,Phòng Hành chính,HC\nĐT,Phòng Đào tạo,ĐT\n'
                 'KĐ,Khoa Điện,KĐ\n',
    'positions.csv': 'unit,code,title,role,rank,signs_as,bodies\n'
                     'BGH,ht,Hiệu trưởng,lãnh đạo,0,,CĐNBS\nBGH,pht,Phó Hiệu trưởng,lãnh đạo,1,KT.,CĐNBS\n'
                     'HC,vt,Văn thư,văn thư,2,,CĐNBS\nHC,qt,Quản trị hệ thống,quản trị,2,,\n'
                     'ĐT,tp,Trưởng phòng Đào tạo,trưởng đơn vị,0,,\nĐT,cv,Chuyên viên,chuyên viên,2,,\n'
                     'KĐ,tk,Trưởng khoa Điện,trưởng đơn vị,0,,\n',
    'people.csv': 'login,name,unit,position,from\nlong.ht,Phan Văn Long,BGH,ht,2025-07-01\n'
                  'mai.pht,Đỗ Thị Mai,BGH,pht,2025-07-01\nthu.vt,Lê Minh Thư,HC,vt,2025-07-01\n'
                  'tin.qt,Trần Tín,HC,qt,2025-07-01\nhai.tp,Vũ Hải,ĐT,tp,2025-07-01\n'
                  'yen.cv,Ngô Hải Yến,ĐT,cv,2025-07-01\ndien.tk,Bùi Quang Điện,KĐ,tk,2025-07-01\n',
}


def step(name, act, who, **more):
    return {'step': name, 'name': name, 'act': act, 'who': who, 'deadline': {'workingDays': 2}, **more}


def clerk(name, act):
    return step(name, act, {'rule': 'role', 'name': 'clerk'})


CHAINS = {
    'den.json': {'id': '0192e000-0000-7000-8000-0000000000a1', 'kind': 'incoming', 'name': 'Văn bản đến của trường',
                 'flow': {'sequence': [step('directive', 'directive', {'rule': 'chosen'})]}},
    'di.json': {'id': '0192e000-0000-7000-8000-0000000000a2', 'kind': 'outgoing', 'name': 'Văn bản đi của trường',
                'flow': {'sequence': [
                    step('content', 'approve', {'rule': 'unit-head'}, onRefusal='initiator'),
                    step('sign', 'sign', {'rule': 'chosen'}, onRefusal='initiator'),
                    clerk('number', 'assign-number'), clerk('seal', 'seal'), clerk('issue', 'issue')]}},
}


def write(office, name, text):
    os.makedirs(os.path.dirname(office.path(name)), exist_ok=True)
    with open(office.path(name), 'w', encoding='utf-8') as file:
        file.write(text)
    return office.path(name)


def make_key(office, name, holder):
    """A key whose certificate an authority of this agency issued, as its own supplier would hand it over."""
    root, root_key, request, certificate, key = (
        office.path(f'{name}.{end}') for end in ('root.pem', 'root.key', 'csr', 'pem', 'key'))
    extensions = write(office, 'key/extensions', 'keyUsage=critical,digitalSignature,nonRepudiation\n')
    judged('openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', root_key, '-out', root,
           '-subj', f'/CN=Root {name}', '-days', '30', '-addext', 'keyUsage=critical,keyCertSign,cRLSign')
    judged('openssl', 'req', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', request, '-utf8',
           '-subj', f'/C=VN/CN={holder}')
    judged('openssl', 'x509', '-req', '-in', request, '-CA', root, '-CAkey', root_key, '-CAcreateserial',
           '-extfile', extensions, '-days', '20', '-out', certificate)
    judged('openssl', 'pkcs12', '-export', '-inkey', key, '-in', certificate, '-certfile', root, '-out',
           office.path('keys', name + '.p12'), '-passout', 'file:' + office.path('password'))
    with open(root, encoding='ascii') as source, open(office.path('roots.pem'), 'a', encoding='ascii') as roots:
        roots.write(source.read())
    return '--p12', office.path('keys', name + '.p12'), '--pass-file', office.path('password')


def found(office):
    for name, text in TABLES.items():
        write(office, 'bang/' + name, text)
    office.run('org', 'import', office.path('bang'), by='tin.qt')
    for line in TABLES['people.csv'].splitlines()[1:]:
        login = line.split(',')[0]
        if login != 'tin.qt':
            office.run('user', 'set-password', login, '--new-password-file', office.path('password'), by='tin.qt')
    for name, chain in CHAINS.items():
        path = write(office, name, json.dumps({'format': 'chauban-chain-1', 'version': 1, **chain}))
        office.run('chain', 'lint', path)
        office.refused('access.denied', 'chain', 'publish', path, by='thu.vt')
        office.run('chain', 'publish', path, by='tin.qt')
        office.refused('chain.version-taken', 'chain', 'publish', path, by='tin.qt')


def second_agency_from_tables(office):
    found(office)
    letter = office.receive(office.waiting(), by='thu.vt')
    assert letter['number'] == 1, letter
    letter = letter['document']
    office.document('submit', letter, '--leader', 'long.ht', by='thu.vt')
    office.document('direct', letter, '--lead', 'ĐT', '--contribute', 'KĐ', '--days', 3, by='long.ht')
    office.document('forward', letter, '--lead', 'yen.cv', by='hai.tp')

    fields = 'addressees=Sở Giáo dục và Đào tạo|body=Trường báo cáo.|signerTitles=KT. HIỆU TRƯỞNG\\nPHÓ HIỆU TRƯỞNG'
    reply = office.document('draft', '--template', 'cong-van', '--type', 'CV', '--unit', 'ĐT', '--reply-to', letter,
                            '--subject', 'tuyển sinh', '--fields', fields + '|signerName=Đỗ Thị Mai',
                            by='yen.cv')['document']
    office.document('submit', reply, '--signer', 'mai.pht', '--close-replied', by='yen.cv')
    office.document('act', reply, 'perform', by='hai.tp')
    office.document('sign', reply, *make_key(office, 'mai.pht', 'Do Thi Mai'), by='mai.pht')
    numbered = office.document('number', reply, by='thu.vt')
    office.document('seal', reply, *make_key(office, 'truong', 'Truong Cao dang nghe'), by='thu.vt')
    office.document('issue', reply, '--to', 'Sở Giáo dục và Đào tạo', by='thu.vt')

    assert numbered['notation'] == '01/CĐNBS-ĐT', numbered
    assert office.show(letter, 'thu.vt')['state'] == 'done'
    everybody_accepts(office, office.paper(reply, by='thu.vt'), 2)
    office.refused('document.unknown', 'document', 'show', reply, by='khanh.tq')
    office.intact(by='thu.vt')


if __name__ == '__main__':
    main(globals())
