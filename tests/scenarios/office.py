# SPDX-FileCopyrightText: Châu Bản contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An office to play scenarios in: chaubanctl --json in a copy of the demo folder.

A scenario is a function of an Office. `python3 FILE SCENARIO CHAUBANCTL DEMO` plays one; a failed assertion ends it.
"""
import datetime
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

CLERK, CHAIR, DEPUTY, CHIEF = 'nhung.vth', 'khanh.tq', 'duong.ntt', 'nguyen.pd'
HEAD, SPECIALIST, SECRETARY = 'dat.dt', 'ngan.hk', 'anh.bn'
ADMINISTRATOR, OTHER_HEAD, THIRD_HEAD = 'vinh.nq', 'nhu.ptq', 'truong.cx'
DONE, REFUSED, USAGE, NEGATIVE = 0, 1, 2, 3
ZONE = datetime.timezone(datetime.timedelta(hours=7))  # of the demo agency, wherever the tests run


def today():
    return datetime.datetime.now(ZONE).date()


def day(instant):
    """The agency's date of an instant in ISO 8601."""
    return datetime.datetime.fromisoformat(instant).astimezone(ZONE).date()


class Answer:
    """What one call answered: exit code, JSON object, reason and sentence of a refusal."""

    def __init__(self, finished, arguments):
        self.code, self.errors = finished.returncode, finished.stderr
        self.arguments, self.output = arguments, finished.stdout
        lines = finished.stdout.strip().splitlines()
        self.json = json.loads(lines[-1]) if lines and lines[-1].startswith('{') else {}
        error = self.json.get('error')
        self.reason = error['reason'] if isinstance(error, dict) else ''
        self.message = error['message'] if isinstance(error, dict) else ''

    def __getitem__(self, name):
        return self.json[name]

    def __str__(self):
        return f'{" ".join(self.arguments)}\n  exit {self.code}\n  {self.output}{self.errors}'


class Office:
    """A copy of the demo folder, thrown away at the end."""

    def __init__(self, program, demo):
        self.program = os.path.abspath(program)
        self.keeper = tempfile.TemporaryDirectory(prefix='chauban-scenario-')
        self.folder = os.path.join(self.keeper.name, 'demo')
        shutil.copytree(demo, self.folder)
        self.store = self.path('store')

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def environment(self, login=None):
        own = {'CHAUBAN_STORE': self.store, 'CHAUBAN_PASSWORD_FILE': self.path('password')}
        if login:
            own['CHAUBAN_LOGIN'] = login
        return {**os.environ, **own}

    def run(self, *arguments, by=None, code=DONE, **options):
        """One call by somebody. Any other exit code than `code` (None: any) fails the scenario."""
        words = [self.program, *map(str, arguments), '--json']
        finished = subprocess.run(words, env=self.environment(by), capture_output=True, text=True, timeout=120, **options)
        answer = Answer(finished, words[1:])
        assert finished.returncode >= 0, f'crashed: {answer}'
        assert code is None or finished.returncode == code, f'expected exit {code}: {answer}'
        return answer

    def document(self, verb, *arguments, by, code=DONE):
        return self.run('document', verb, *arguments, by=by, code=code)

    def show(self, document, by):
        return self.document('show', document, by=by).json

    def refused(self, reason, *arguments, by=None, code=REFUSED):
        """The call is refused for this reason, and the person reads in Vietnamese what to do."""
        answer = self.run(*arguments, by=by, code=code)
        assert answer.reason == reason, f'expected {reason}: {answer}'
        assert_vietnamese(answer.message)
        return answer

    def turned_down(self, *arguments, by, code=REFUSED):
        """The call is refused in Vietnamese; answers the reason."""
        answer = self.run(*arguments, by=by, code=code)
        assert_vietnamese(answer.message)
        return answer.reason

    def receive(self, path, *options, by=CLERK, code=DONE):
        return self.document('import', path, *options, by=by, code=code)['documents'][0]

    def waiting(self, index=0):
        """A paper of the demo that nobody has registered yet."""
        folder = self.path('papers', 'phuc-lam-dong')
        return os.path.join(folder, sorted(os.listdir(folder))[index])

    def make_pdf(self, name, lines):
        path = self.path(name)
        with open(path, 'wb') as file:
            file.write(plain_pdf(lines))
        return path

    def key(self, name):
        return ('--p12', self.path('keys', name + '.p12'), '--pass-file', self.path('password'),
                '--image', self.path('marks', name + '.png'))

    def draft(self, *options, by=SPECIALIST, unit='KT', subject='khảo sát nhu cầu sửa chữa trường, lớp học'):
        fields = ('addressees=Sở Giáo dục và Đào tạo|body=Ủy ban nhân dân xã báo cáo như sau.|recipients=Phòng Kinh tế|'
                  'signerTitles=KT. CHỦ TỊCH\\nPHÓ CHỦ TỊCH|signerName=Nguyễn Thị Thùy Dương')
        return self.document('draft', '--template', 'cong-van', '--type', 'CV', '--body', 'UBND', '--unit', unit,
                             '--subject', subject, '--fields', fields, *options, by=by)['document']

    def hand_down(self, document):
        """Clerk → office chief → chair → unit head → specialist."""
        self.document('submit', document, '--leader', CHAIR, by=CLERK)
        self.document('act', document, 'perform', by=CHIEF)
        self.document('direct', document, '--lead', 'KT', '--days', 5, '--text', 'Giao Phòng Kinh tế', by=CHAIR)
        self.document('forward', document, '--lead', SPECIALIST, by=HEAD)

    def approve(self, document, heads=(HEAD, CHIEF)):
        for head in heads:
            self.document('act', document, 'perform', by=head)

    def sign(self, document):
        self.document('sign', document, *self.key(DEPUTY), by=DEPUTY)

    def seal(self, document):
        self.document('seal', document, *self.key('phuc-lam-dong-ubnd'), by=CLERK)

    def issue(self, document, to='Sở Giáo dục và Đào tạo'):
        self.document('issue', document, '--to', to, by=CLERK)

    def paper(self, document, name='ban-hanh.pdf', by=CLERK):
        path = self.path(name)
        self.run('blob', 'get', document, '--out', path, by=by)
        return path

    def intact(self, by=CLERK):
        """The journal still verifies, whatever happened before."""
        answer = self.run('journal', 'verify', by=by)
        assert answer['intact'], answer
        return answer


def assert_vietnamese(sentence):
    """A whole sentence with Vietnamese letters that says what to do, in more than one clause."""
    assert re.search('[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]', sentence.lower()), repr(sentence)
    assert sentence.count('.') >= 2 or re.search(r'[Hh]ãy|cần|phải|Chỉ', sentence), f'says not what to do: {sentence!r}'


def plain_pdf(lines):
    """A small uncompressed PDF of one page, as a scanner's driver would write it."""
    text = ' '.join(f'BT /F1 12 Tf 72 {760 - 20 * i} Td ({line}) Tj ET' for i, line in enumerate(lines))
    return pdf_of(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
                   '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R '
                   '/Resources << /Font << /F1 5 0 R >> >> >>',
                   f'<< /Length {len(text)} >>\nstream\n{text}\nendstream',
                   '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'])


def pdf_of(objects):
    """The objects 1, 2, 3 …, the first being the catalogue, with a cross-reference table."""
    parts, offsets, length = [b'%PDF-1.4\n%\xe2\xe3\xcf\xd3\n'], [], 0
    for number, body in enumerate(objects, 1):
        length = sum(map(len, parts)) if number == 1 else length + len(parts[-1])
        offsets.append(length)
        content = body if isinstance(body, bytes) else body.encode('latin-1')
        parts.append(f'{number} 0 obj\n'.encode() + content + b'\nendobj\n')
    start = length + len(parts[-1])
    table = ''.join(f'{offset:010} 00000 n \n' for offset in offsets)
    parts.append(f'xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(objects) + 1} '
                 f'/Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n'.encode())
    return b''.join(parts)


def judged(*command, **options):
    """What a foreign judge says; it must end well."""
    finished = subprocess.run(command, capture_output=True, text=True, timeout=60, **options)
    assert finished.returncode == 0, f'{command}: {finished.stdout}{finished.stderr}'
    return finished.stdout + finished.stderr


def main(scenarios):
    name, program, demo = sys.argv[1:4]
    office = Office(program, demo)
    try:
        scenarios[name](office)
        office.intact()
    finally:
        office.keeper.cleanup()
