// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

class QFileDialog;
class QWidget;

namespace chauban {

class Preferences;

enum class FileWanted { One, Several, Folder, New };

/// What a person is asked for: a file, several, a folder, or where to save.
struct FileQuestion
{
    FileWanted wanted = FileWanted::One;
    QString purpose; ///< "signing-key": each purpose begins in the folder that it was last given
    QString title;
    QStringList filters
        = {}; ///< "Văn bản PDF (*.pdf)"; a new file gets the chosen one's ending when none is typed
    QString name = {}; ///< suggested for a new file, with or without its ending
    QString folder = {}; ///< where the first question begins; empty: the person's documents
};

/// A dialog that asks it without stopping the window: connect to fileSelected or filesSelected, then open() it. It
/// belongs to `parent`, is called "<purpose>-dialog" and deletes itself. `preferences` remember the folder; null:
/// nobody does.
QFileDialog *fileDialog(QWidget *parent, Preferences *preferences, const FileQuestion &question);

}
