// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/list/ReadMarks.h"

#include "ui/workplace/Preferences.h"

#include <QTimer>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int Remembered = 8000; ///< documents
constexpr int IdBytes = 16;
constexpr std::chrono::milliseconds SaveDelay(500);
}

ReadMarks &ReadMarks::of(Preferences &preferences, const PersonId &person)
{
    const auto name = u"read-"_s + person.text();
    if (auto *known = preferences.findChild<ReadMarks *>(name, Qt::FindDirectChildrenOnly))
        return *known;
    return *new ReadMarks(preferences, name);
}

ReadMarks::ReadMarks(Preferences &preferences, const QString &name)
    : QObject(&preferences)
    , m_preferences(preferences)
    , m_name(name)
    , m_saving(new QTimer(this))
{
    setObjectName(name);
    m_saving->setSingleShot(true);
    connect(m_saving, &QTimer::timeout, this, &ReadMarks::save);
    const auto bytes = QByteArray::fromBase64(preferences.value(name));
    for (qsizetype at = 0; at + IdBytes <= bytes.size(); at += IdBytes)
        m_order.append(DocumentId::fromBytes(bytes.mid(at, IdBytes)));
    m_read = {m_order.cbegin(), m_order.cend()};
}

void ReadMarks::mark(const QList<DocumentId> &documents, bool read)
{
    bool different = false;
    for (const auto &document : documents) {
        if (m_read.contains(document) == read)
            continue;
        different = true;
        if (read) {
            m_read.insert(document);
            m_order.append(document);
        } else {
            m_read.remove(document);
            m_order.removeOne(document);
        }
    }
    if (!different)
        return;
    while (m_order.size() > Remembered)
        m_read.remove(m_order.takeFirst());
    m_saving->start(SaveDelay);
    Q_EMIT changed();
}

void ReadMarks::save()
{
    m_saving->stop();
    QByteArray bytes;
    bytes.reserve(m_order.size() * IdBytes);
    for (const auto &document : m_order)
        bytes += document.bytes();
    m_preferences.setValue(m_name, bytes.toBase64());
}

}
