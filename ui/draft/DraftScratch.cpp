// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/DraftScratch.h"

#include <QDir>
#include <QJsonDocument>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

bool writePrivately(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
}

}

DraftScratch::DraftScratch(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_writer(std::make_unique<QThreadPool>())
{
    m_writer->setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(500);
    connect(&m_timer, &QTimer::timeout, this, &DraftScratch::flush);
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

DraftScratch::~DraftScratch()
{
    flush();
    m_writer->waitForDone();
}

QString DraftScratch::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/dang-soan"_s;
}

QString DraftScratch::file() const
{
    return m_folder + u'/' + m_name + u".json"_s;
}

void DraftScratch::setName(const QString &name)
{
    flush();
    m_name = name;
}

std::optional<DraftWork> DraftScratch::kept() const
{
    m_writer->waitForDone();
    QFile kept(file());
    if (m_name.isEmpty() || !kept.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto work = fromJson<DraftWork>(QJsonDocument::fromJson(kept.readAll()).object());
    return work.ok() ? std::optional(std::move(work).value()) : std::nullopt;
}

void DraftScratch::keep(const DraftWork &work)
{
    m_waiting = work;
    m_timer.start();
}

void DraftScratch::forget()
{
    m_timer.stop();
    m_waiting.reset();
    if (!m_name.isEmpty())
        m_writer->start([path = file()] { QFile::remove(path); });
}

void DraftScratch::flush()
{
    m_timer.stop();
    if (!m_waiting || m_name.isEmpty())
        return;
    const auto bytes = QJsonDocument(toJson(*m_waiting).toObject()).toJson(QJsonDocument::Compact);
    m_waiting.reset();
    m_writer->start([path = file(), bytes, self = QPointer(this)] {
        const bool done = writePrivately(path, bytes);
        if (self)
            QMetaObject::invokeMethod(
                self,
                [self, done] { done ? Q_EMIT self->written() : Q_EMIT self->failed(); },
                Qt::QueuedConnection);
    });
}

}
