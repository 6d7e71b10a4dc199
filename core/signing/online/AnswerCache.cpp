// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/signing/online/AnswerCache.h"

#include "core/base/Sha256.h"
#include "core/platform/AtomicFile.h"

#include <QDir>
#include <QFile>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

AnswerCache::AnswerCache(QString folder, qint64 largest)
    : m_folder(std::move(folder))
    , m_largest(largest)
{
}

QString AnswerCache::path(const QByteArray &key) const
{
    return m_folder + u'/' + Sha256::of(key).hex() + u".der"_s;
}

std::optional<QByteArray> AnswerCache::find(const QByteArray &key) const
{
    QFile file(path(key));
    if (file.size() > m_largest || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

void AnswerCache::put(const QByteArray &key, const QByteArray &answer)
{
    if (answer.size() > m_largest || !QDir().mkpath(m_folder) || !replaceFile(path(key), {answer}).ok())
        return;
    makeRoom();
}

void AnswerCache::makeRoom() const
{
    qint64 total = 0;
    for (const auto &entry : QDir(m_folder).entryInfoList({u"*.der"_s}, QDir::Files, QDir::Time)) {
        total += entry.size();
        if (total > m_largest)
            QFile::remove(entry.filePath());
    }
}

}
