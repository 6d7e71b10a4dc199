// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/online/OnlineSettings.h"
#include "ui/workplace/Workplace.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace chauban {

/// The settings of the office's time-stamping authority: its address, how high signatures are to rise, a try, and how
/// far the papers have come. Clerks and administrators change them; others see them.
class StampCard : public QWidget
{
    Q_OBJECT

public:
    explicit StampCard(const Workplace &workplace, QWidget *parent = nullptr);
    ~StampCard() override;

private:
    void layOut();
    void load();
    void show(const OnlineSettings &settings);
    OnlineSettings entered() const;
    void save();
    void tryOut();
    void say(const QString &text, const char *tone);
    void refreshStory();
    void refreshButtons();

    Workplace m_workplace;
    OnlineSettings m_saved;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    QLineEdit *m_address;
    QComboBox *m_level;
    QPushButton *m_try;
    QPushButton *m_save;
    QLabel *m_answer;
    QLabel *m_story;
    bool m_mayChange = false;
    bool m_trying = false;
};

/// Whether the person may choose whom the office trusts and asks: its clerks and administrators.
bool choosesForOffice(const Workplace &workplace);

}
