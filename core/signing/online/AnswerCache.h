// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace chauban {

/// Answers of the network kept in the files of one folder, so that a hundred signatures of one authority cost one
/// question. It may vanish at any time: what it holds is judged anew whenever it is used.
class AnswerCache
{
public:
    /// Makes the folder when something is put in. The oldest answers go when there are more than `largest` bytes.
    explicit AnswerCache(QString folder, qint64 largest = 64ll << 20);

    std::optional<QByteArray> find(const QByteArray &key) const;
    /// A full or read-only disk only means that nothing is kept.
    void put(const QByteArray &key, const QByteArray &answer);

private:
    QString path(const QByteArray &key) const;
    void makeRoom() const;

    QString m_folder;
    qint64 m_largest;
};

}
