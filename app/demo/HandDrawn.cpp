// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/HandDrawn.h"

#include "app/demo/Dice.h"
#include "core/base/Sha256.h"
#include "core/pdf/typeset/Print.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QtEndian>
#include <QtMath>

namespace chauban {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double dotsPerMillimetre = 300 / 25.4;
constexpr QRgb inkBlue = 0xff1d3fa8;
constexpr QRgb sealRed = 0xffc8141e;

QImage blank(double widthMillimetres, double heightMillimetres)
{
    QImage image(qRound(widthMillimetres * dotsPerMillimetre),
        qRound(heightMillimetres * dotsPerMillimetre),
        QImage::Format_ARGB32_Premultiplied);
    image.setDotsPerMeterX(11811);
    image.setDotsPerMeterY(11811);
    image.fill(Qt::transparent);
    return image;
}

quint64 seedOf(const QString &name)
{
    return qFromLittleEndian<quint64>(Sha256::of(name.toUtf8()).bytes.constData());
}

/// The way of the pen in millimetres: a tall initial, letters that grow smaller, a flourish back under them.
QList<QPointF> penWay(Dice &dice)
{
    QList<QPointF> way;
    double x = dice.real(5, 8);
    way << QPointF(x + 3, 15) << QPointF(x, 11) << QPointF(x + dice.real(2, 4), dice.real(2.5, 4))
        << QPointF(x + dice.real(4, 6), 9) << QPointF(x + 1, dice.real(16, 19)) << QPointF(x - 1.5, 15.5);
    x += dice.real(5, 7);
    const int letters = dice.between(4, 7);
    for (int i = 0; i < letters; ++i) {
        const double size = (1.0 - 0.08 * i) * dice.real(1.6, 4.2);
        way << QPointF(x, 14.5 + dice.real(-0.5, 0.8)) << QPointF(x + dice.real(1.2, 2), 13.5 - size);
        if (dice.between(0, 3) == 0) // a letter that hangs down
            way << QPointF(x + 1.2, 17 + dice.real(0, 3));
        x += dice.real(2.1, 3.6);
    }
    x = std::min(x, 36.0);
    way << QPointF(x + 3, dice.real(9, 13)) << QPointF(x + 4.5, 15);
    if (dice.between(0, 2) > 0)
        way << QPointF(x - 6, dice.real(18, 20)) << QPointF(dice.real(8, 12), dice.real(18.5, 20))
            << QPointF(x - 2, dice.real(17, 18)) << QPointF(std::min(43.0, x + 5), dice.real(15, 17));
    return way;
}

/// A point of the Catmull-Rom curve between b and c.
QPointF curvePoint(QPointF a, QPointF b, QPointF c, QPointF d, double t)
{
    return 0.5
        * ((2 * b) + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
}

void drawStroke(QPainter &painter, const QList<QPointF> &way, Dice &dice)
{
    const double weight = dice.real(0.42, 0.62);
    QPointF last = way.first();
    double width = weight;
    for (qsizetype i = 0; i + 1 < way.size(); ++i) {
        const auto at = [&](qsizetype index) { return way[std::clamp<qsizetype>(index, 0, way.size() - 1)]; };
        for (int step = 1; step <= 24; ++step) {
            const QPointF point = curvePoint(at(i - 1), at(i), at(i + 1), at(i + 2), step / 24.0);
            const QPointF move = point - last;
            // A pen that moves fast or upwards leaves less ink.
            const double speed = std::hypot(move.x(), move.y());
            const double wanted
                = weight * (1.25 - std::min(0.75, speed * 1.6)) * (move.y() > 0 ? 1.25 : 0.85);
            width += (wanted - width) * 0.2;
            painter.setPen(QPen(QColor::fromRgb(inkBlue), width, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(last, point);
            last = point;
        }
    }
}

QPainterPath star(QPointF centre, double radius)
{
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const double angle = -M_PI / 2 + i * M_PI / 5;
        const double r = i % 2 == 0 ? radius : radius * 0.382;
        const QPointF point = centre + QPointF(std::cos(angle), std::sin(angle)) * r;
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

enum class Arc { Top, Bottom };

/// Letters of one size along a circle around the origin, centred at the top or the bottom, within `degrees`.
void drawAround(QPainter &painter, const QString &text, double radius, double size, double degrees, Arc arc)
{
    QFont font = serif(10, Face::Bold);
    font.setPixelSize(200);
    const QFontMetricsF metrics(font);
    const double scale = size / 200; // millimetres per font unit
    const double spacing = size * 0.12;
    double total = 0;
    for (const QChar letter : text)
        total += metrics.horizontalAdvance(letter) * scale + spacing;
    const double fit = std::min(1.0, qDegreesToRadians(degrees) * radius / total);
    double run = -total * fit / 2;
    for (const QChar letter : text) {
        const double advance = (metrics.horizontalAdvance(letter) * scale + spacing) * fit;
        const double angle = qRadiansToDegrees((run + advance / 2) / radius);
        painter.save();
        painter.rotate(arc == Arc::Top ? angle : -angle);
        painter.translate(-advance / 2, arc == Arc::Top ? -radius : radius);
        painter.scale(scale * fit, scale * (0.5 + fit / 2));
        QPainterPath glyph;
        glyph.addText(0, 0, font, QString(letter));
        painter.drawPath(glyph);
        painter.restore();
        run += advance;
    }
}

}

QImage demoSignature(const QString &name)
{
    Dice dice(seedOf(name));
    QImage image = blank(45, 24);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(dotsPerMillimetre, dotsPerMillimetre);
    painter.translate(22.5, 12);
    painter.rotate(dice.real(-6, 1));
    painter.scale(0.92, 0.92);
    painter.translate(-22.5, -12);
    drawStroke(painter, penWay(dice), dice);
    return image;
}

QImage demoSeal(const QString &ring, const QString &foot)
{
    QImage image = blank(36, 36);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(dotsPerMillimetre, dotsPerMillimetre);
    painter.translate(18, 18);
    const QColor red = QColor::fromRgb(sealRed);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(red, 0.9));
    painter.drawEllipse(QPointF(), 17.45, 17.45);
    painter.setPen(QPen(red, 0.3));
    painter.drawEllipse(QPointF(), 16.4, 16.4);
    painter.drawEllipse(QPointF(), 10.8, 10.8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(red);
    drawAround(painter, ring.toUpper(), 12.0, 3.5, 235, Arc::Top);
    drawAround(painter, foot.toUpper(), 14.6, 3.0, 85, Arc::Bottom);
    painter.drawPath(star(QPointF(-13.1, 4.6), 1.0));
    painter.drawPath(star(QPointF(13.1, 4.6), 1.0));
    painter.drawPath(star({}, 7.2));
    return image;
}

}
