// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/blob/BlobStore.h"
#include "ui/workplace/Workplace.h"

#include <QWidget>

namespace chauban {

/// What a person does with a paper's file outside the program: print, keep a copy, open it elsewhere. The bytes are
/// always those of the store; nothing comes back from there. What was begun is finished with the file that was meant
/// then, though another is shown or the panel is closed meanwhile, and how it went is told as long as the page stands.
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
    /// The same to the printer, with options of `lp`. The program does not end before it is done.
    void printWith(const QStringList &options);

private:
    struct Errand;
    Errand errand() const;

    Workplace m_workplace;
    QWidget *m_window;
    QString m_name;
    std::optional<Blob> m_file;
};

}
