new EventSource('/live').addEventListener('reload', () => location.reload());
