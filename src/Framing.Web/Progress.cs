namespace Framing.Web;

/// <summary>Tells the page how far a comparison has come, as it comes: a worker that waits tells nothing.</summary>
internal sealed class Progress(Action<string, int, int> tell) : IProgress<CompareProgress>
{
    /// <summary>A bar that moves in more steps looks no smoother, and each is a message to the page.</summary>
    private const int Steps = 50;

    public void Report(CompareProgress value)
    {
        if (value.Done == value.Total || value.Done % (value.Total / Steps + 1) == 0)
            Tell(value);
    }

    private void Tell(CompareProgress value) => tell(value.Stage switch
    {
        CompareStage.Articles => "articles",
        CompareStage.Events => "events",
        _ => "measures",
    }, value.Done, value.Total);
}
