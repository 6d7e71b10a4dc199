# SPDX-FileCopyrightText: Châu Bản contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad files, bad keys, a full disk, a busy or newer store: a clear refusal in Vietnamese, and nothing half done."""
import os
import resource
import sqlite3
import subprocess
import time

from office import CLERK, DEPUTY, REFUSED, SPECIALIST, assert_vietnamese, judged, main, pdf_of, plain_pdf


def refuse_paper(office, path):
    """The paper is not taken in, with a sentence for the clerk; no number is used and no document made."""
    before = office.document('list', '--limit', 500, by=CLERK)['documents']
    answer = office.receive(path, code=REFUSED)
    assert answer['error'] and 'number' not in answer, answer
    assert_vietnamese(answer['message'])
    assert office.document('list', '--limit', 500, by=CLERK)['documents'] == before
    return answer['error']


def broken_files(office):
    def made(name, content):
        with open(office.path(name), 'wb') as file:
            file.write(content)
        return office.path(name)

    whole = plain_pdf(['nguyen ven'])
    locked = office.path('khoa.pdf')
    judged('qpdf', '--encrypt', 'mat-khau', 'chu', '256', '--', made('goc.pdf', whole), locked)
    reasons = {refuse_paper(office, path) for path in (
        made('rong.pdf', b''), made('van-ban.pdf', 'Đây là văn bản thường.\n'.encode()), made('word.pdf', b'PK\3\4' * 99),
        made('hong.pdf', b'%PDF-1.7\n' + os.urandom(5000)), locked, office.path('khong-co.pdf'))}
    assert len(reasons) >= 3, f'the reasons do not tell the faults apart: {reasons}'
    for path in (made('dai.pdf', b'x'), locked):
        verdict = office.run('verify', path, code=None)
        assert verdict.code != 0, verdict
    # What a reader can repair is taken in: a paper cut off behind its pages still shows them.
    office.receive(made('cut.pdf', whole[:-40]), code=None)


def pages_pdf(count):
    """A PDF of many pages that share one content stream."""
    text = 'BT /F1 12 Tf 72 760 Td (Trang) Tj ET'
    kids = ' '.join(f'{5 + i} 0 R' for i in range(count))
    page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << /F1 4 0 R >> >> >>'
    return pdf_of(['<< /Type /Catalog /Pages 2 0 R >>', f'<< /Type /Pages /Kids [{kids}] /Count {count} >>',
                   f'<< /Length {len(text)} >>\nstream\n{text}\nendstream',
                   '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>', *[page] * count])


def image_pdf(megabytes):
    """One page that is a grey image of as many megabytes of noise."""
    noise = os.urandom(1 << 20) * megabytes
    head = (f'<< /Type /XObject /Subtype /Image /Width 1024 /Height {1024 * megabytes} /ColorSpace /DeviceGray '
            f'/BitsPerComponent 8 /Length {len(noise)} >>\nstream\n').encode()
    draw = 'q 595 0 0 842 0 0 cm /I Do Q'
    return pdf_of(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
                   '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R '
                   '/Resources << /XObject << /I 4 0 R >> >> >>', head + noise + b'\nendstream',
                   f'<< /Length {len(draw)} >>\nstream\n{draw}\nendstream'])


def huge_files(office):
    """Long and heavy papers are either taken in whole or refused with a sentence."""
    for name, content in (('500-trang.pdf', pages_pdf(500)), ('100-mb.pdf', image_pdf(100))):
        with open(office.path(name), 'wb') as file:
            file.write(content)
        begun = time.monotonic()
        answer = office.receive(office.path(name), code=None)
        print(f'{name}: {time.monotonic() - begun:.1f} s, {answer.get("message", answer.get("number"))}')
        if 'error' in answer:
            assert_vietnamese(answer['message'])
            continue
        copy = office.paper(answer['document'], 'kho-' + name)
        with open(copy, 'rb') as stored:
            assert stored.read() == content


def bad_keys(office):
    wrong = office.path('sai')
    with open(wrong, 'w', encoding='utf-8') as file:
        file.write('khong-phai-mat-khau\n')
    paper = office.draft()
    office.document('submit', paper, '--signer', DEPUTY, by=SPECIALIST)
    office.approve(paper)

    def signed_with(p12, password):
        return office.turned_down('document', 'sign', paper, '--p12', p12, '--pass-file', password, by=DEPUTY)

    key = office.path('keys', DEPUTY + '.p12')
    assert signed_with(key, wrong) != signed_with(office.path('password'), office.path('password'))
    assert signed_with(expired_key(office), office.path('password')) == 'sign.certificate-expired'
    old = old_cipher_key(office, key)
    if old:
        answer = office.document('sign', paper, '--p12', old, '--pass-file', office.path('password'), by=DEPUTY, code=None)
        assert answer.code == 0 or assert_vietnamese(answer.message) is None, answer
    assert office.show(paper, DEPUTY)['state'] in ('submitted', 'signed')


def expired_key(office):
    root, key, path = office.path('cu.pem'), office.path('cu.key'), office.path('keys', 'cu.p12')
    judged('openssl', 'req', '-new', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', office.path('cu.csr'),
           '-subj', '/CN=Het han')
    os.makedirs(office.path('ca'), exist_ok=True)
    judged('openssl', 'req', '-x509', '-key', key, '-subj', '/CN=Goc', '-days', '1', '-out', office.path('goc.pem'))
    with open(office.path('ca', 'index'), 'w', encoding='ascii'), open(office.path('ca', 'conf'), 'w') as conf:
        conf.write(f'[ca]\ndefault_ca=d\n[d]\ndatabase={office.path("ca", "index")}\nnew_certs_dir={office.path("ca")}\n'
                   'rand_serial=yes\ndefault_md=sha256\npolicy=p\n[p]\ncommonName=supplied\n')
    judged('openssl', 'ca', '-batch', '-notext', '-config', office.path('ca', 'conf'), '-cert', office.path('goc.pem'),
           '-keyfile', key, '-in', office.path('cu.csr'), '-out', root, '-startdate', '20200101000000Z', '-enddate',
           '20210101000000Z')
    judged('openssl', 'pkcs12', '-export', '-inkey', key, '-in', root, '-out', path,
           '-passout', 'file:' + office.path('password'))
    return path


def old_cipher_key(office, key):
    """The same key under RC2 and triple DES, where this OpenSSL still offers them."""
    plain, old = office.path('mo.pem'), office.path('keys', 'co.p12')
    password = 'file:' + office.path('password')
    judged('openssl', 'pkcs12', '-in', key, '-nodes', '-out', plain, '-passin', password)
    made = subprocess.run(['openssl', 'pkcs12', '-export', '-legacy', '-in', plain, '-out', old, '-passout', password],
                          capture_output=True)
    return old if made.returncode == 0 else None


def full_disk(office):
    """The clerk is told that nothing more can be written, no number is used, and the same import works later."""
    numbers = [one['number'] for one in office.document('list', '--limit', 500, by=CLERK)['documents'] if 'number' in one]
    size = os.path.getsize(office.path('store', 'store.db'))
    for limit in (4096, 65536, size // 2):
        answer = office.run('document', 'import', office.waiting(), by=CLERK, code=None,
                            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)))
        assert answer.code == REFUSED, answer
        assert_vietnamese(answer.message or answer['documents'][0]['message'])
        office.intact()
    assert office.receive(office.waiting())['number'] == max(numbers) + 1


def busy_store(office):
    holder = subprocess.Popen(['python3', '-c', 'import fcntl, sys, time\nfile = open(sys.argv[1], "r+")\n'
                               'fcntl.flock(file, fcntl.LOCK_EX)\nprint("held", flush=True)\ntime.sleep(60)',
                               office.path('store', 'store.lock')], stdout=subprocess.PIPE)
    holder.stdout.readline()
    try:
        office.turned_down('inbox', by=CLERK)
    finally:
        holder.kill()
        holder.wait()
    office.run('inbox', by=CLERK)


def newer_schema(office):
    database = sqlite3.connect(office.path('store', 'store.db'))
    database.execute("INSERT INTO schema_migration(version, name, hash, applied_at) VALUES (9000, '9000-later.sql', X'00', 0)")
    database.commit()
    office.refused('store.newer-schema', 'inbox', by=CLERK)
    office.refused('store.newer-schema', 'document', 'import', office.waiting(), by=CLERK)
    database.execute('DELETE FROM schema_migration WHERE version = 9000')
    database.commit()
    database.close()


if __name__ == '__main__':
    main(globals())
