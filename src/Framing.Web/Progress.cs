namespace Framing.Web;

/// <summary>Tells the page how far a comparison has come, as it comes: a worker that waits tells nothing.</summary>
internal sealed class Progress(Action<string, int, int> tell) : IProgress<CompareProgress>
{
    public void Report(CompareProgress value) => tell(value.Stage switch
    {
        CompareStage.Articles => "articles",
        CompareStage.Events => "events",
        _ => "measures",
    }, value.Done, value.Total);
}
