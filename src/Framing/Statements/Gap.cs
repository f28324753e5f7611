namespace Framing.Statements;

/// <summary>How far two groups lie apart, where counts may be too small for a difference.</summary>
internal static class Gap
{
    /// <summary>The difference without its sign; of counts too small for one, how far their values lie apart.</summary>
    public static double Of(Contrast contrast) =>
        Math.Abs(contrast.Difference ?? ((contrast.A.Value ?? contrast.B.Value ?? 0) - (contrast.B.Value ?? contrast.A.Value ?? 0)));

    /// <summary>The gap between two figures, weighed by how many mentions it rests on, so that three against four come before one against one.</summary>
    public static double Weighed(Contrast contrast)
    {
        double a = contrast.A.Denominator, b = contrast.B.Denominator;
        return a + b == 0 ? 0 : Math.Abs((contrast.A.Value - contrast.B.Value) ?? 0) * Math.Sqrt(a * b / (a + b));
    }

    /// <summary>The widest of several contrasts: those that can be told from zero first; <see langword="null"/> where nothing differs.</summary>
    public static Contrast? Widest(IEnumerable<Contrast> contrasts) => InOrder(contrasts.Where(c => Of(c) > 0)).FirstOrDefault();

    /// <summary>Those that can be told from zero first, then the widest; counts too small for a difference by the gap that they weigh.</summary>
    public static IEnumerable<Contrast> InOrder(IEnumerable<Contrast> contrasts) =>
        contrasts.OrderBy(Statuses.Of).ThenByDescending(c => c.Difference is not null ? Of(c) : Weighed(c));
}
