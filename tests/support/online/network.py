#!/usr/bin/env python3
# SPDX-FileCopyrightText: Châu Bản contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A public-key infrastructure of its own, made and served by openssl on loopback.

serve FOLDER            makes authorities and keys in FOLDER, prints the port, answers until its input ends
revoke FOLDER NAME DATE marks NAME.crt as revoked at DATE (yymmddHHMMSSZ) and issues the lists again
crl FOLDER AUTHORITY NAME LAST NEXT EXTENSIONS   writes NAME.crl, valid between two dates (yyyymmddHHMMSSZ)

  root → inter → signer, second, orphan, crlonly, plain, short, ocsp, unauthorised
  tsaroot → tsa, shorttsa, endingtsa, loosetsa, expiredtsa
POST /tsa/NAME, /tsa-imprint/NAME, /tsa-nonce/NAME: openssl ts -reply with NAME; the latter two to a question altered
POST /ocsp/NAME: openssl ocsp with the responder NAME       GET /FILE: a file       /big: a gigabyte       /garbage
"""
import contextlib
import http.server
import os
import subprocess
import sys
import tempfile
import threading
import time

CONFIG = '''
[ca]
default_ca=this
[this]
dir=$ENV::CADIR
database=$dir/index.txt
serial=$dir/serial
crlnumber=$dir/crlnumber
new_certs_dir=$dir
certificate=$dir/ca.crt
private_key=$dir/ca.key
default_md=sha256
default_days=3000
default_crl_days=30
policy=any
[any]
countryName=optional
organizationName=optional
commonName=supplied
[req]
distinguished_name=dn
string_mask=utf8only
utf8=yes
[dn]
[authority]
basicConstraints=critical,CA:TRUE
keyUsage=critical,keyCertSign,cRLSign
subjectKeyIdentifier=hash
[inter]
basicConstraints=critical,CA:TRUE,pathlen:0
keyUsage=critical,keyCertSign,cRLSign
subjectKeyIdentifier=hash
authorityKeyIdentifier=keyid
crlDistributionPoints=URI:http://127.0.0.1:@PORT@/root.crl
[leaf]
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature,nonRepudiation
subjectKeyIdentifier=hash
authorityKeyIdentifier=keyid
[signer]
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature,nonRepudiation
subjectKeyIdentifier=hash
authorityKeyIdentifier=keyid
crlDistributionPoints=URI:http://127.0.0.1:@PORT@/inter.crl
authorityInfoAccess=OCSP;URI:http://127.0.0.1:@PORT@/ocsp/ocsp
[orphan]
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature,nonRepudiation
subjectKeyIdentifier=hash
authorityKeyIdentifier=keyid
crlDistributionPoints=URI:http://127.0.0.1:@PORT@/inter.crl
authorityInfoAccess=caIssuers;URI:http://127.0.0.1:@PORT@/inter.der
[crlonly]
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature,nonRepudiation
subjectKeyIdentifier=hash
authorityKeyIdentifier=keyid
crlDistributionPoints=URI:http://127.0.0.1:@PORT@/inter.crl
[ocsp]
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
extendedKeyUsage=OCSPSigning
noCheck=ignored
[tsa]
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
extendedKeyUsage=critical,timeStamping
subjectKeyIdentifier=hash
authorityKeyIdentifier=keyid
crlDistributionPoints=URI:http://127.0.0.1:@PORT@/tsaroot.crl
[loosetsa]
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
extendedKeyUsage=timeStamping
'''
TSA = '''
[tsa]
default_tsa=t
[t]
serial=tsaserial
signer_digest=sha256
default_policy=1.2.3.4.1
digests=sha256,sha384,sha512
ess_cert_id_chain=no
ess_cert_id_alg=sha256
'''
# name → authority, extensions, common name, further arguments of `openssl ca`
LEAVES = {
    'signer': ('inter', 'signer', 'Nguyễn Thị Hồng Ánh', []),
    'second': ('inter', 'signer', 'Trần Văn Đức', []),
    'crlonly': ('inter', 'crlonly', 'Phạm Thị Mỹ Lệ', []),
    'orphan': ('inter', 'orphan', 'Lê Thị Không Cấp Trên', []),
    'plain': ('inter', 'leaf', 'Không nơi hỏi', []),
    'short': ('inter', 'signer', 'Chứng thư ngắn hạn', ['-days', '200']),
    'ocsp': ('inter', 'ocsp', 'Responder', []),
    'unauthorised': ('inter', 'leaf', 'Not a responder', []),
    'tsa': ('tsaroot', 'tsa', 'Dấu thời gian', []),
    'shorttsa': ('tsaroot', 'tsa', 'Dấu thời gian ngắn hạn', ['-days', '400']),
    'endingtsa': ('tsaroot', 'tsa', 'Dấu thời gian sắp hết hạn', ['-days', '60']),
    'loosetsa': ('tsaroot', 'loosetsa', 'EKU không critical', []),
    'expiredtsa': ('tsaroot', 'tsa', 'Hết hạn', ['-startdate', '200101000000Z', '-enddate', '210101000000Z']),
}


def openssl(*arguments, folder, authority='root', data=None):
    done = subprocess.run(['openssl', *arguments], cwd=folder, input=data, capture_output=True,
                          env=dict(os.environ, CADIR=authority))
    if done.returncode:
        raise RuntimeError(f'openssl {" ".join(arguments)}: {done.stderr.decode()}')
    return done.stdout


def make_key(folder, path):
    openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', path, folder=folder)


def subject(name):
    return f'/C=VN/O=Đơn vị thử nghiệm/CN={name}'


def make_authority(folder, name):
    os.mkdir(os.path.join(folder, name))
    # certtool confuses certificates of one signature that have the same number
    serial = {'root': '1000', 'inter': '2000', 'tsaroot': '3000'}[name]
    for file, text in (('index.txt', ''), ('serial', serial), ('crlnumber', '01')):
        with open(os.path.join(folder, name, file), 'w', encoding='utf-8') as out:
            out.write(text)
    make_key(folder, f'{name}/ca.key')


def make_root(folder, name):
    make_authority(folder, name)
    openssl('req', '-config', 'ca.cnf', '-utf8', '-x509', '-new', '-key', f'{name}/ca.key', '-sha256', '-days', '7000',
            '-subj', subject(f'Gốc {name}'), '-extensions', 'authority', '-out', f'{name}/ca.crt', folder=folder)


def issue(folder, authority, extensions, name, key, certificate, further):
    request = openssl('req', '-config', 'ca.cnf', '-utf8', '-new', '-key', key, '-subj', subject(name), folder=folder)
    with open(os.path.join(folder, 'request.csr'), 'wb') as out:
        out.write(request)
    if '-startdate' not in further:  # yesterday: the clock of a virtual machine may step back a little
        further = ['-startdate', time.strftime('%y%m%d%H%M%SZ', time.gmtime(time.time() - 86400)), *further]
    openssl('ca', '-batch', '-config', 'ca.cnf', '-utf8', '-extensions', extensions, '-in', 'request.csr', '-out',
            certificate, '-notext', *further, folder=folder, authority=authority)


def make_lists(folder):
    for authority in ('root', 'inter', 'tsaroot'):
        make_list(folder, authority, authority, [])


def make_list(folder, authority, name, further):
    pem = openssl('ca', '-config', 'ca.cnf', '-gencrl', *further, folder=folder, authority=authority)
    openssl('crl', '-outform', 'DER', '-out', f'{name}.crl', folder=folder, data=pem)


def make(folder, port):
    with open(os.path.join(folder, 'ca.cnf'), 'w', encoding='utf-8') as out:
        out.write(CONFIG.replace('@PORT@', str(port)))
    with open(os.path.join(folder, 'tsa.cnf'), 'w', encoding='utf-8') as out:
        out.write(TSA)
    with open(os.path.join(folder, 'tsaserial'), 'w', encoding='utf-8') as out:
        out.write('01')
    make_root(folder, 'root')
    make_root(folder, 'tsaroot')
    make_authority(folder, 'inter')
    issue(folder, 'root', 'inter', 'Cấp phát', 'inter/ca.key', 'inter/ca.crt', ['-days', '6000'])
    openssl('x509', '-in', 'inter/ca.crt', '-outform', 'DER', '-out', 'inter.der', folder=folder)
    for name, (authority, extensions, common_name, further) in LEAVES.items():
        make_key(folder, f'{name}.key')
        issue(folder, authority, extensions, common_name, f'{name}.key', f'{name}.crt', further)
    make_lists(folder)


def revoke(folder, name, date):
    serial = openssl('x509', '-in', f'{name}.crt', '-noout', '-serial', folder=folder).decode().split('=')[1].strip()
    index = os.path.join(folder, LEAVES[name][0], 'index.txt')
    with open(index, encoding='utf-8') as file:
        lines = file.read().splitlines()
    for number, line in enumerate(lines):
        cells = line.split('\t')
        if cells[3] == serial:
            lines[number] = '\t'.join(['R', cells[1], date, *cells[3:]])
    with open(index, 'w', encoding='utf-8') as file:
        file.write('\n'.join(lines) + '\n')
    make_lists(folder)


def altered(question, marker):
    """The question with the last byte of what follows `marker` (a DER head) changed."""
    at = question.index(marker) + len(marker) + marker[-1] - 1
    return question[:at] + bytes([question[at] ^ 1]) + question[at + 1:]


def sequence(content):
    size = len(content)
    octets = size.to_bytes((size.bit_length() + 7) // 8, 'big')
    return b'\x30' + (bytes([size]) if size < 128 else bytes([0x80 | len(octets)]) + octets) + content


class Service(http.server.BaseHTTPRequestHandler):
    folder = ''
    serials = threading.Lock()

    def answer(self, body, status=200):
        self.send_response(status)
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        path = os.path.join(self.folder, os.path.basename(self.path))
        if os.path.isfile(path):
            with open(path, 'rb') as file:
                self.answer(file.read())
        elif self.path == '/big':
            self.send_response(200)
            self.end_headers()
            with contextlib.suppress(OSError):
                self.wfile.write(b'\x30\x84\x40\x00\x00\x00')
                for _ in range(1 << 14):
                    self.wfile.write(b'0' * (1 << 16))
        else:
            self.answer(b'<html>garbage</html>', 200 if self.path == '/garbage' else 404)

    def do_POST(self):
        question = self.rfile.read(int(self.headers['Content-Length']))
        kind, _, name = self.path[1:].partition('/')
        if kind in ('big', 'garbage'):
            self.do_GET()
        elif kind == 'ocsp':
            self.answer(self.status(question, name))
        elif kind == 'tsa-imprint':
            self.answer(self.token(altered(question, b'\x04\x20'), name))
        elif kind == 'tsa-nonce':
            self.answer(self.token(altered(question, b'\x02\x10'), name))
        else:
            self.answer(self.token(question, name))

    def status(self, question, name):
        with tempfile.NamedTemporaryFile() as file, tempfile.NamedTemporaryFile() as out:
            file.write(question)
            file.flush()
            openssl('ocsp', '-index', 'inter/index.txt', '-CA', 'inter/ca.crt', '-rsigner', f'{name}.crt', '-rkey',
                    f'{name}.key', '-reqin', file.name, '-respout', out.name, '-ndays', '1', folder=self.folder)
            return out.read()

    def token(self, question, name):
        with self.serials, tempfile.NamedTemporaryFile() as file:
            file.write(question)
            file.flush()
            signer = 'tsa' if name == 'loosetsa' else name
            reply = openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', file.name, '-signer', f'{signer}.crt',
                            '-inkey', f'{signer}.key', '-chain', 'tsaroot/ca.crt', folder=self.folder)
            return self.signed_otherwise(reply, name) if signer != name else reply

    def signed_otherwise(self, reply, name):
        """openssl ts refuses to use a certificate whose purpose is not critical; openssl cms does not."""
        with tempfile.NamedTemporaryFile() as file:
            file.write(reply)
            file.flush()
            token = openssl('ts', '-reply', '-config', 'tsa.cnf', '-in', file.name, '-token_out', folder=self.folder)
        content = openssl('cms', '-verify', '-noverify', '-inform', 'DER', '-binary', folder=self.folder, data=token)
        token = openssl('cms', '-sign', '-cades', '-binary', '-nodetach', '-econtent_type', '1.2.840.113549.1.9.16.1.4',
                        '-signer', f'{name}.crt', '-inkey', f'{name}.key', '-outform', 'DER', '-md', 'sha256',
                        folder=self.folder, data=content)
        return sequence(b'\x30\x03\x02\x01\x00' + token)

    def log_message(self, *_):
        pass


def serve(folder):
    Service.folder = folder
    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Service)
    make(folder, server.server_port)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_port, flush=True)
    sys.stdin.read()


if __name__ == '__main__':
    if sys.argv[1] == 'serve':
        serve(sys.argv[2])
    elif sys.argv[1] == 'revoke':
        revoke(*sys.argv[2:5])
    else:
        with open(f'{sys.argv[2]}/list.cnf', 'w', encoding='utf-8') as config:
            config.write(CONFIG + '[list]\n' + sys.argv[7])
        make_list(*sys.argv[2:5], ['-config', 'list.cnf', '-crlexts', 'list', '-crl_lastupdate', sys.argv[5],
                                   '-crl_nextupdate', sys.argv[6]])
