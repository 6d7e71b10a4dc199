// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/intake/IntakeDraft.h"
#include "ui/intake/LetterFiling.h"
#include "ui/intake/PaperLook.h"
#include "ui/intake/ScanReader.h"
#include "ui/workplace/Office.h"

#include <QThreadPool>
#include <QTimer>

namespace chauban {

/// Where a file in the queue comes from: handed over (it is copied), or the folder of the scanner (it stays there
/// until its letter is registered).
enum class FileOrigin { HandedOver, Scanner };

/// How several entries of the queue become one letter.
enum class JoinWay { Pages, Attachments };

/// The clerk's queue: holds the letters, reads their files in the background, keeps the draft, and brings letters
/// into the register through the office. Everything is done in the window's thread except reading, assembling and
/// saving, which have threads of their own.
class IntakeDesk : public QObject
{
    Q_OBJECT

public:
    /// `folder`: where the draft is kept. What was left there is taken up again.
    IntakeDesk(Office &office, const QString &folder, QObject *parent = nullptr);
    ~IntakeDesk() override;

    const QList<IntakeLetter> &letters() const { return m_letters; }
    int rowOf(const DocumentId &id) const;
    QDate today() const;
    /// Issuing bodies whose register the clerk keeps.
    QList<Body> bodies() const;
    /// Files that were not readable as such (folders, missing) are left out; answers how many were taken.
    int addFiles(const QStringList &paths, FileOrigin origin);
    /// The scanner's folder: its files stay there until their letter is registered, then move to a folder below.
    void setScanFolder(const QString &folder) { m_scanFolder = folder; }
    /// A picture without a file, from the clipboard.
    void addPicture(const QImage &picture);
    void addLetters(const QList<LetterForm> &forms);
    /// Papers that were received and wait in the box "to-register".
    void fetchReceived();

    void setForm(int row, const LetterForm &form);
    /// The letter is being looked at: if it waits to be recognised, it comes next.
    void prefer(const DocumentId &id) { m_scanReader.prefer(id); }
    void setBody(int row, const BodyId &body);
    void remove(const QList<int> &rows);
    /// One letter for each of the pages on which one starts; the first starts on page 0 always.
    void split(int row, const QList<int> &starts);
    void join(QList<int> rows, JoinWay way);

    /// Enters the letter into the register: entered() or stopped() follows. Does nothing while it is on its way.
    void enter(int row, TwinAnswer answer);
    /// Adds the letter's files to the one that the register has; the letter then leaves the queue.
    void joinTwin(int row);
    /// The same pages wait in the queue, and this letter stays a letter all the same.
    void keepCopy(int row);
    /// The letter is one too many: it leaves the queue, one that was received is sent back with that reason.
    void dropTwin(int row);
    /// The letter goes back to its sender with a reason and uses no number; then it leaves the queue. One that came as
    /// a file is received first, so that the return is on record.
    void sendBack(int row, const QString &reason);
    /// Writes the draft now if something has changed.
    void flush();

Q_SIGNALS:
    void rowsChanged(); ///< letters came, went or changed places
    void letterChanged(int row);
    void entered(int row);
    void stopped(int row); ///< a duplicate, or trouble
    void left(const QString &sentence); ///< a letter has left the queue: what was done with it
    void failed(const chauban::Error &error);

private:
    static DocumentId freshId();
    void takeUp();
    /// Those of the draft that got their number before the program could note it.
    void askWhatBecame();
    void read(int row);
    void showLook(int row, Result<PaperLook> look);
    void noteRecognised(const DocumentId &id, const Result<LetterForm> &form);
    void noteNumber(int row, qint64 number);
    void noteOutcome(const DocumentId &id, const Result<Outcome> &outcome);
    void markDirty();
    /// Files that no waiting letter needs any more are put aside.
    void settle(const IntakeLetter &letter, const QString &subfolder);
    void putAside(const QString &path, const QString &subfolder);
    QString sentenceOf(const QString &reason, const QString &detail) const;

    Office &m_office;
    IntakeDraft m_draft;
    QList<IntakeLetter> m_letters;
    QString m_scanFolder;
    QTimer m_saving;
    bool m_dirty = false;
    ScanReader m_scanReader;
    QThreadPool m_readers; ///< one: the other core is the window's
    QThreadPool m_savers; ///< one: drafts replace each other in order
    QThreadPool m_filers; ///< one: letters get their numbers in the order in which they were entered
};

}
