// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/blob/DirectoryBlobStore.h"

#include <QFileInfo>
#include <QMap>

namespace chauban {

/// Files in memory that behave as badly as a disk may: the operation with the chosen number fails (a write after
/// half of its bytes), and powerCut() forgets what was not synced.
class CrashingFileSystem final : public DirectoryBlobStore::FileSystem
{
public:
    enum class UnsyncedNames { Lost, Kept };

    int operations() const { return m_operations; }
    void failAt(int operation) { m_failAt = m_operations + operation; }
    /// Also every operation after it: the disk stays full, the program is as good as dead.
    void failFrom(int operation) { m_failFrom = m_operations + operation; }
    void heal() { m_failAt = m_failFrom = -1; }
    /// Content that was not synced is gone; a disk may or may not have kept unsynced names of it.
    void powerCut(UnsyncedNames names)
    {
        heal();
        if (names == UnsyncedNames::Lost)
            m_names = m_durableNames;
        for (auto &file : m_names)
            file->content = file->durable;
        m_durableNames = m_names;
    }
    QStringList paths() const { return m_names.keys(); }
    void damage(const QString &path) { m_names[path]->content[0] = char(m_names[path]->content[0] ^ 1); }
    void setNow(Instant now) { m_now = now; }

    Result<> makeFolder(const QString &) override { return operation(); }

    Result<QStringList> names(const QString &folder) override
    {
        QStringList found;
        for (const auto &path : m_names.keys()) {
            const auto rest = path.startsWith(folder + u'/') ? path.sliced(folder.size() + 1) : QString();
            if (const auto name = rest.section(u'/', 0, 0); !name.isEmpty() && !found.contains(name))
                found += name;
        }
        return found;
    }

    Result<> syncFolder(const QString &folder) override
    {
        TRY(operation());
        const auto inFolder = [&](const QString &path) { return QFileInfo(path).path() == folder; };
        for (const auto &path : m_durableNames.keys())
            if (inFolder(path) && !m_names.contains(path))
                m_durableNames.remove(path);
        for (auto file = m_names.cbegin(); file != m_names.cend(); ++file)
            if (inFolder(file.key()))
                m_durableNames[file.key()] = *file;
        return {};
    }

    Result<std::unique_ptr<Writing>> create(const QString &path) override
    {
        TRY(operation());
        m_names[path] = std::make_shared<File>();
        return std::unique_ptr<Writing>(std::make_unique<Writer>(*this, m_names[path]));
    }

    Result<std::unique_ptr<Reading>> open(const QString &path) override
    {
        if (!m_names.contains(path))
            return Error{ErrorKind::NotFound, "blob.missing", path};
        return std::unique_ptr<Reading>(std::make_unique<Reader>(m_names[path]->content));
    }

    Result<Properties> properties(const QString &path) override
    {
        if (!m_names.contains(path))
            return Error{ErrorKind::NotFound, "blob.missing", path};
        return Properties{m_names[path]->content.size(), m_names[path]->modified};
    }

    Result<> rename(const QString &from, const QString &to) override
    {
        TRY(operation());
        m_names[to] = m_names.take(from);
        m_names[to]->modified = m_now;
        return {};
    }

    Result<> remove(const QString &path) override
    {
        TRY(operation());
        m_names.remove(path);
        return {};
    }

    Result<> removeAbandoned(const QString &path) override { return remove(path); }

private:
    struct File
    {
        QByteArray content;
        QByteArray durable;
        Instant modified;
    };

    struct Writer final : Writing
    {
        Writer(CrashingFileSystem &system, std::shared_ptr<File> target)
            : files(system)
            , file(std::move(target))
        {
        }
        Result<> write(QByteArrayView piece) override
        {
            auto outcome = files.operation();
            file->content += outcome.ok() ? piece : piece.first(piece.size() / 2);
            return outcome;
        }
        Result<> sync() override
        {
            TRY(files.operation());
            file->durable = file->content;
            return {};
        }
        CrashingFileSystem &files;
        std::shared_ptr<File> file;
    };

    struct Reader final : Reading
    {
        struct Memory final : Blob::Content
        {
            explicit Memory(QByteArray bytesOfFile)
                : content(std::move(bytesOfFile))
            {
            }
            QByteArrayView bytes() const override { return content; }
            QByteArray content;
        };

        explicit Reader(QByteArray bytes)
            : content(std::move(bytes))
        {
        }
        Result<qint64> read(char *buffer, qint64 capacity) override
        {
            const auto length = std::min(capacity, content.size() - position);
            std::copy_n(content.constData() + position, length, buffer);
            position += length;
            return length;
        }
        Result<std::shared_ptr<const Blob::Content>> map() override
        {
            return std::shared_ptr<const Blob::Content>(std::make_shared<Memory>(content));
        }
        QByteArray content;
        qint64 position = 0;
    };

    Result<> operation()
    {
        const int number = m_operations++;
        if (number == m_failAt || (m_failFrom >= 0 && number >= m_failFrom))
            return Error{ErrorKind::Unavailable, "blob.disk-full"};
        return {};
    }

    QMap<QString, std::shared_ptr<File>> m_names;
    QMap<QString, std::shared_ptr<File>> m_durableNames;
    Instant m_now;
    int m_operations = 0;
    int m_failAt = -1;
    int m_failFrom = -1;
};

}
