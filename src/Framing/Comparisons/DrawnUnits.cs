namespace Framing.Comparisons;

/// <summary>What is drawn and exchanged as one: articles, or all articles of a group on one event.</summary>
/// <param name="ByEvent">Whether they are events.</param>
/// <param name="Count">How many there are, in the smaller group of two.</param>
/// <param name="OnTheseEvents">Whether articles are drawn though several are on one event: what is found then speaks of these events alone.</param>
internal readonly record struct DrawnUnits(bool ByEvent, int Count, bool OnTheseEvents = false)
{
    /// <summary>Whether nothing can be said beyond these texts.</summary>
    public bool AreFew => Count < SmallSample.Clusters;

    /// <summary>The method of an interval that is made from them.</summary>
    public IntervalMethod Method(IntervalKind kind) => new(kind, ByEvent ? IntervalUnit.Event : IntervalUnit.Article) { OnTheseEvents = OnTheseEvents };

    /// <summary>
    /// The units of so many articles on so many events. Articles on one event are not independent, so events are drawn where there are
    /// enough of them; else the articles, where those are enough, with the events as given.
    /// </summary>
    public static DrawnUnits Of(int articles, int events, bool together) =>
        !together ? new(false, articles)
        : events < SmallSample.Clusters && articles >= SmallSample.Clusters ? new(false, articles, true)
        : new(true, events);
}
