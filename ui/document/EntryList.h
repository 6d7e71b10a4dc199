// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"

#include <QListView>

class QStandardItemModel;

namespace chauban {

/// How an entry is marked: a plain line, a heading, or a point of a timeline.
enum class EntryMark { None, Heading, Done, Current, Future, Returned };

/// What is known of the signature on what somebody wrote.
enum class ProofTone { None, Unchecked, Good, Doubtful, Bad };
struct EntryProof
{
    QString text;
    ProofTone tone = ProofTone::None;

    friend bool operator==(const EntryProof &, const EntryProof &) = default;
};

/// One thing that happened or stands about a paper: what, who and when, and the words.
struct PaperEntry
{
    QString title;
    QString meta = {}; ///< who, in which position; where
    QString aside = {}; ///< at the right: when
    QString body = {}; ///< words written
    EntryMark mark = EntryMark::None;
    EntryProof proof = {}; ///< below the words
    DocumentId target = {}; ///< opened by Enter or a click; null: nothing

    friend bool operator==(const PaperEntry &, const PaperEntry &) = default;
};

/// Entries one below the other, as many lines high as their words need. Each is one item to a screen reader;
/// Ctrl+C copies the current one.
class EntryList final : public QListView
{
    Q_OBJECT

public:
    /// `nothing`: what is said when there are none.
    EntryList(const QString &name, const QString &nothing, QWidget *parent = nullptr);

    /// The same place stays in sight.
    void setEntries(const QList<PaperEntry> &entries);
    const QList<PaperEntry> &entries() const { return m_entries; }

Q_SIGNALS:
    void opened(const chauban::DocumentId &document);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override { }
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(const QModelIndex &index);

    QStandardItemModel *m_model;
    QList<PaperEntry> m_entries;
    QString m_nothing;
};

}
