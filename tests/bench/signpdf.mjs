// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// @signpdf as a peer of bench_peers, from a folder where npm has installed it: signs each IN into OUT in one process.
// Usage: node signpdf.mjs KEY.p12 PASSWORD-FILE IN OUT [IN OUT]...
import { readFileSync, writeFileSync } from 'node:fs';
import { plainAddPlaceholder } from '@signpdf/placeholder-plain';
import { P12Signer } from '@signpdf/signer-p12';
import { SignPdf } from '@signpdf/signpdf';

const [key, password, ...papers] = process.argv.slice(2);
const passphrase = readFileSync(password, 'utf8').trim();
const lockedKey = readFileSync(key);
const words = { reason: 'bench', contactInfo: '-', name: '-', location: '-' };
for (let i = 0; i + 1 < papers.length; i += 2) {
  const pdf = plainAddPlaceholder({ pdfBuffer: readFileSync(papers[i]), ...words });
  // A signer reads its key once only.
  const signer = new P12Signer(Buffer.from(lockedKey), { passphrase });
  writeFileSync(papers[i + 1], await new SignPdf().sign(pdf, signer));
}
