// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/Numbering.h"
#include "ui/workplace/KeyRing.h"

#include <QPointer>
#include <QWidget>

class QButtonGroup;
class QLabel;

namespace chauban {

class KeyField;
class PlacingPages;
struct PaperGround;

/// The agency's key, and where number, date and seal will stand: as our template says, or on a foreign paper in
/// places that were found among its words and may be moved by hand.
class SealField final : public QWidget
{
    Q_OBJECT

public:
    explicit SealField(KeyRing &ring, QWidget *parent = nullptr);
    ~SealField() override;

    void setGround(const PaperGround &ground);
    void usePages(PlacingPages *pages);

    KeyField &key() { return *m_key; }
    /// Nothing on a paper with our fields.
    const std::optional<NumberingPlaces> &places() const { return m_places; }
    /// What is missing before the seal can be put; empty: nothing.
    QString missing() const;

Q_SIGNALS:
    void changed();

private:
    enum Part { Number, Day, Month, Seal, PartCount };

    PagePlace *partPlace(int part);
    void choose(int part);
    void tell();

    KeyField *m_key = nullptr;
    QLabel *m_where = nullptr;
    QWidget *m_parts = nullptr;
    QButtonGroup *m_group = nullptr;
    QPointer<PlacingPages> m_pages;
    std::optional<NumberingPlaces> m_places;
    bool m_known = false;
    bool m_found = true;
    bool m_isPdf = true;
    int m_part = Number;
};

}
