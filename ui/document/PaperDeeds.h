// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/blob/BlobStore.h"
#include "ui/workplace/Workplace.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace chauban {

/// What a person does with a paper's file outside the program: print, keep a copy, open it elsewhere. The bytes are
/// always those of the store; nothing comes back from there.
class PaperDeeds final : public QObject
{
    Q_OBJECT

public:
    PaperDeeds(const Workplace &workplace, QWidget *window);

    /// The file that is meant from now on; null bytes: none.
    void setFile(const QString &name, const std::optional<Blob> &file);
    bool hasFile() const { return m_file.has_value(); }

    /// Asks for printer and copies, then sends the original PDF to CUPS, unchanged.
    void print();
    /// Asks where to, then writes a copy.
    void save();
    /// Warns that the program that opens it is not ours, then opens a copy that cannot be written back.
    void open();
    static void copyText(const QString &text);

    /// Writes off the window's thread and says how it went.
    void saveTo(const QString &path);

private:
    /// Writes a copy of the file and goes on in the window's thread; says so when it fails.
    void write(const QString &path, std::function<void()> then);
    QString temporaryPath() const;
    void sendToPrinter(const QStringList &options, const QString &path);

    Workplace m_workplace;
    QWidget *m_window;
    QString m_name;
    std::optional<Blob> m_file;
};

}
