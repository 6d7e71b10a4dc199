// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QSplitter;

namespace chauban {

class ReaderPane;

/// One paper, or two beside each other: a draft and the letter it answers. Where there is no room for both side by
/// side, the second stands below.
class SplitReader : public QWidget
{
    Q_OBJECT

public:
    explicit SplitReader(QWidget *parent = nullptr);

    ReaderPane *primary() const { return m_primary; }
    /// The second pane, opened on the right or below if it is not; it has a button that closes it.
    ReaderPane *openSecond(const QString &primaryTitle, const QString &secondTitle);
    /// Null while only one paper is shown.
    ReaderPane *second() const { return m_second; }
    void closeSecond();

Q_SIGNALS:
    void secondClosed();

protected:
    bool event(QEvent *event) override;

private:
    void arrange();

    QSplitter *m_splitter;
    ReaderPane *m_primary;
    ReaderPane *m_second = nullptr;
};

}
