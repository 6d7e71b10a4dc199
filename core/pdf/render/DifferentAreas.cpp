// SPDX-FileCopyrightText: Châu Bản contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/render/DifferentAreas.h"

#include <QImage>

#include <utility>
#include <vector>

namespace chauban {

namespace {

constexpr int Tolerance = 24; ///< of 255
constexpr int Cell = 8; ///< pixels
constexpr int Reach = 2; ///< cells between parts of one area
constexpr int MostAreas = 60;

bool differs(QRgb a, QRgb b)
{
    return qAbs(qRed(a) - qRed(b)) > Tolerance || qAbs(qGreen(a) - qGreen(b)) > Tolerance
        || qAbs(qBlue(a) - qBlue(b)) > Tolerance;
}

/// The page as a grid of cells; in each the part that differs, null when none.
struct Grid
{
    int columns = 0;
    int rows = 0;
    std::vector<QRect> cells;

    QRect &at(int column, int row)
    {
        return cells[std::size_t(row) * std::size_t(columns) + std::size_t(column)];
    }
};

Grid gridOf(const QImage &before, const QImage &now)
{
    Grid grid{(before.width() + Cell - 1) / Cell, (before.height() + Cell - 1) / Cell, {}};
    grid.cells.resize(std::size_t(grid.columns) * std::size_t(grid.rows));
    for (int y = 0; y < before.height(); ++y) {
        const auto *old = reinterpret_cast<const QRgb *>(before.constScanLine(y));
        const auto *fresh = reinterpret_cast<const QRgb *>(now.constScanLine(y));
        for (int x = 0; x < before.width(); ++x)
            if (differs(old[x], fresh[x]))
                grid.at(x / Cell, y / Cell) |= QRect(x, y, 1, 1);
    }
    return grid;
}

/// Takes the area that a cell belongs to out of the grid.
QRect takeArea(Grid &grid, int column, int row)
{
    QRect area;
    std::vector<std::pair<int, int>> open{{column, row}};
    while (!open.empty()) {
        const auto [x, y] = open.back();
        open.pop_back();
        if (grid.at(x, y).isNull())
            continue;
        area |= std::exchange(grid.at(x, y), QRect());
        for (int dy = -Reach; dy <= Reach; ++dy)
            for (int dx = -Reach; dx <= Reach; ++dx)
                if (x + dx >= 0 && x + dx < grid.columns && y + dy >= 0 && y + dy < grid.rows)
                    open.emplace_back(x + dx, y + dy);
    }
    return area;
}

}

QList<QRect> differentAreas(const QImage &before, const QImage &now)
{
    Grid grid = gridOf(before, now);
    QList<QRect> areas;
    for (int row = 0; row < grid.rows; ++row)
        for (int column = 0; column < grid.columns; ++column)
            if (!grid.at(column, row).isNull()) {
                const auto area = takeArea(grid, column, row);
                if (areas.size() < MostAreas)
                    areas.append(area);
                else
                    areas.last() |= area;
            }
    return areas;
}

}
