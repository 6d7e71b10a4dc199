// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/ScanReader.h"

#include "core/pdf/worker/WorkerLeash.h"
#include "ui/intake/PaperLook.h"
#include "ui/workplace/Background.h"

#include <algorithm>

namespace chauban {

ScanReader::ScanReader(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ScanReader::~ScanReader()
{
    if (m_leash)
        m_leash->cut();
    m_pool.waitForDone();
}

void ScanReader::read(const DocumentId &letter, const QList<LetterPart> &parts, QDate today)
{
    drop(letter);
    m_waiting.append({letter, parts, today});
    if (m_current.isNull())
        next();
}

void ScanReader::drop(const DocumentId &letter)
{
    m_waiting.removeIf([&](const Scan &scan) { return scan.letter == letter; });
    if (m_current == letter && m_leash)
        m_leash->cut(); // its answer comes at once and is not told
}

void ScanReader::prefer(const DocumentId &letter)
{
    const auto at = std::find_if(
        m_waiting.begin(), m_waiting.end(), [&](const Scan &scan) { return scan.letter == letter; });
    if (at != m_waiting.end())
        std::rotate(m_waiting.begin(), at, at + 1);
}

void ScanReader::next()
{
    m_current = {};
    if (m_waiting.isEmpty())
        return;
    const auto scan = m_waiting.takeFirst();
    m_current = scan.letter;
    m_leash = std::make_shared<WorkerLeash>();
    inBackground(
        m_pool,
        this,
        [scan, leash = m_leash] { return recognisedForm(scan.parts, scan.today, leash); },
        [this, letter = scan.letter, leash = m_leash](const Result<LetterForm> &form) {
            if (!leash->isCut())
                Q_EMIT recognised(letter, form);
            next();
        });
}

}
