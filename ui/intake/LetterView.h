// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/intake/IntakeLetter.h"

#include <QThreadPool>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace chauban {

class Office;
class PageView;

/// The letter's pages beside its form: the reader's page view under one slim line with the page, the way to the next
/// and the size.
class LetterView : public QWidget
{
    Q_OBJECT

public:
    explicit LetterView(Office &office, QWidget *parent = nullptr);
    ~LetterView() override;

    /// Its own files, or those that the store has of it.
    void showLetter(const IntakeLetter &letter);
    void turn(int pages);
    PageView *view() const { return m_view; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showStored(const DocumentId &id);
    void showParts(const QList<LetterPart> &parts);
    void showNothing(const QString &sentence);
    QWidget *makeBar();
    void renew();

    Office &m_office;
    PageView *m_view;
    QStackedWidget *m_stack;
    QLabel *m_sentence;
    QLabel *m_place;
    QList<LetterPart> m_parts;
    int m_request = 0; ///< answers to earlier ones are dropped
    QThreadPool m_pool; ///< of one thread: the other core is the window's
};

}
