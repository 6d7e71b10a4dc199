// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace chauban {

class SigningFolder;

/// What can be done in the signing folder, always in reach: agree to the paper, keep it back, choose all, sign all.
class FolderBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FolderBar(QWidget *parent = nullptr);

    void showFolder(const SigningFolder &folder);
    /// Whether a paper is open that can be decided on.
    void setDecidable(bool agreeable, bool keepable);
    /// A sentence for now; empty: none.
    void tell(const QString &sentence);

Q_SIGNALS:
    void agreed();
    void keptBack();
    /// All, also those that were not seen: asked for in words.
    void allAgreed();
    void signAsked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void scale();
    void arrange();
    void chooseAll();

    QBoxLayout *m_row = nullptr;
    QLabel *m_count;
    QLabel *m_told;
    QWidget *m_question;
    QLabel *m_asked;
    QPushButton *m_agree;
    QPushButton *m_keep;
    QPushButton *m_all;
    QPushButton *m_sign;
    int m_unseen = 0; ///< that choosing all would agree to
};

}
